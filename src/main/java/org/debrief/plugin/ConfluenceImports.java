package org.debrief.plugin;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.user.UserManager;

/** The services that only Confluence gives; a page for Spring Scanner to read, never made. */
final class ConfluenceImports {
    @ComponentImport UserManager users;
    @ComponentImport ThreadLocalDelegateExecutorFactory delegates;
    @ComponentImport ReadOnlyApplicationLinkService links;
    @ComponentImport XhtmlContent pageContent;

    private ConfluenceImports() {}
}
