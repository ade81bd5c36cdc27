package org.debrief.app.project;

/** What sort of thing the set-up makes; the first four are site-wide and need a Jira administrator. */
public enum SetUpKind {
    ISSUE_TYPE(true),
    SUB_TASK_TYPE(true),
    LINK_TYPE(true),
    FIELD(true),
    CONTEXT(false),
    OPTION(false),
    SCREEN(false),
    SCREEN_SCHEME(false),
    ISSUE_TYPE_SCHEME(false),
    ISSUE_TYPE_SCREEN_SCHEME(false);

    private final boolean siteWide;

    SetUpKind(boolean siteWide) {
        this.siteWide = siteWide;
    }

    /** Whether only a Jira administrator may create it. */
    public boolean isSiteWide() {
        return siteWide;
    }
}
