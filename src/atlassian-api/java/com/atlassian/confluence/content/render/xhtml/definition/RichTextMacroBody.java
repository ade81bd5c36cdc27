package com.atlassian.confluence.content.render.xhtml.definition;

/** A macro's body in the storage format. */
public class RichTextMacroBody implements MacroBody {

    private final String body;

    public RichTextMacroBody(String body) {
        this.body = body;
    }

    @Override
    public String getBody() {
        return body;
    }
}
