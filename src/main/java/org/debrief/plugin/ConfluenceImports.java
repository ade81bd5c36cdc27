package org.debrief.plugin;

import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;

/** The services that only Confluence gives; a page for Spring Scanner to read, never made. */
final class ConfluenceImports {
    @ComponentImport XhtmlContent pageContent;

    private ConfluenceImports() {
    }
}
