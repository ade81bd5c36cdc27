package org.debrief.plugin;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.user.UserManager;

/** The services that only Confluence gives; a page for Spring Scanner to read, never made. */
final class ConfluenceImports {
    @ConfluenceImport UserManager users;
    @ConfluenceImport ThreadLocalDelegateExecutorFactory delegates;
    @ConfluenceImport ReadOnlyApplicationLinkService links;
    @ConfluenceImport XhtmlContent pageContent;

    private ConfluenceImports() {}
}
