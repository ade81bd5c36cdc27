package org.debrief.plugin;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;

/** The services that only Jira gives; a page for Spring Scanner to read, never made. */
final class JiraImports {
    @ComponentImport LoginUriProvider login;
    @ComponentImport IssueService issues;

    private JiraImports() {
    }
}
