package org.debrief.jira.page;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** The page being built: where Jira is, and which of our web resources it gets. */
public final class Site {

    private static final String MODULES = "org.debrief.postmortems:";

    private final ApplicationProperties application;
    private final PageBuilderService pages;

    public Site(ApplicationProperties application, PageBuilderService pages) {
        this.application = application;
        this.pages = pages;
    }

    /** The context path, such as {@code /jira}; empty at the root. */
    public String base() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }

    /** Loads one of our web resources with the page. */
    public void require(String module) {
        pages.assembler().resources().requireWebResource(MODULES + module);
    }
}
