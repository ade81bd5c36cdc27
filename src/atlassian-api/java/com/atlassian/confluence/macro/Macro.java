package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

import java.util.Map;

/** A macro on a Confluence page; its output is markup, so it escapes what it prints. */
public interface Macro {

    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What a macro has between its ends. */
    enum BodyType {
        PLAIN_TEXT,
        RICH_TEXT,
        NONE
    }

    /** Whether a macro stands in a line or as a block. */
    enum OutputType {
        INLINE,
        BLOCK
    }
}
