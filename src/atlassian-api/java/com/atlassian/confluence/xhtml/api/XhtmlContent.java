package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;

/** Confluence's own knowledge of its storage format. */
public interface XhtmlContent {

    void handleMacroDefinitions(String storageFormat, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException;
}
