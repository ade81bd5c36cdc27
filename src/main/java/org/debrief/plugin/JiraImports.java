package org.debrief.plugin;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;

/** The services that only Jira gives; a page for Spring Scanner to read, never made. */
final class JiraImports {
    @ComponentImport IssueService issues;

    private JiraImports() {
    }
}
