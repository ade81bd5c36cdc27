package org.debrief.sandbox.jira.model;

/**
 * A link from an issue to something on another site.
 *
 * @param globalId names the thing across sites, so that it is linked once; null for none
 * @param relationship how the issue stands to it, null for nothing in particular
 */
public record StoredRemoteLink(long id, long issue, String globalId, String relationship, Application application, Target target) {
    private static final int LONGEST = 255;

    public StoredRemoteLink {
        check(globalId, "globalId");
        check(relationship, "relationship");
        check(application.type(), "application.type");
        check(application.name(), "application.name");
    }

    /** The site it is on; both parts may be null. */
    public record Application(String type, String name) {
    }

    /** What is linked to; the summary may be null. */
    public record Target(String url, String title, String summary, Icon icon, Status status) {
        public Target {
            if (url == null || url.isBlank()) {
                throw new FieldRefused("url", "'url' is required.");
            }
            if (!url.matches("(?i)[a-z][a-z0-9+.-]*:.*") || url.matches("(?i)(javascript|data|vbscript):.*")) {
                throw new FieldRefused("url", "'url' is not a valid URI.");
            }
            if (title == null || title.isBlank()) {
                throw new FieldRefused("title", "'title' is required.");
            }
            check(title, "title");
        }
    }

    /** A small picture with its text; all parts may be null. */
    public record Icon(String url, String title, String link) {
        public static final Icon NONE = new Icon(null, null, null);
    }

    /** How far it has come; {@code resolved} is null where that is unknown. */
    public record Status(Boolean resolved, Icon icon) {
        public static final Status NONE = new Status(null, Icon.NONE);
    }

    private static void check(String text, String name) {
        if (text != null && text.length() > LONGEST) {
            throw new FieldRefused(name, "'" + name + "' must not be longer than " + LONGEST + " characters.");
        }
    }
}
