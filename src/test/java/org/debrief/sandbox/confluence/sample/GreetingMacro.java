package org.debrief.sandbox.confluence.sample;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A macro that greets whom its parameter names. */
public final class GreetingMacro implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return "<p class=\"greeting\">Hello " + parameters.get("who").replace("&", "&amp;").replace("<", "&lt;") + " on "
                + context.getEntity().getId() + "</p>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
