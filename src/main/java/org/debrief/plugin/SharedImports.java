package org.debrief.plugin;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** The services that both products give; a page for Spring Scanner to read, never made. */
final class SharedImports {
    @ComponentImport PageBuilderService pages;
    @ComponentImport ApplicationProperties application;
    @ComponentImport I18nResolver texts;
    @ComponentImport LocaleResolver locale;
    @ComponentImport TimeZoneManager zone;
    @ComponentImport TemplateRenderer templates;

    private SharedImports() {}
}
