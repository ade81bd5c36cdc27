package com.atlassian.confluence.xhtml.api;

/** One who is told of each macro in a page's storage format. */
public interface MacroDefinitionHandler {

    void handle(MacroDefinition macroDefinition);
}
