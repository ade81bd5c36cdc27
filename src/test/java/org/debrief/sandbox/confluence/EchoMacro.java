package org.debrief.sandbox.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;

/** A macro that prints what it was given and how often it ran on the page; asked to, it fails. */
final class EchoMacro implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
        if (parameters.containsKey("refuse")) {
            throw new MacroExecutionException("<b>no</b>");
        }
        if (parameters.containsKey("fail")) {
            throw new IllegalStateException("broken");
        }
        Integer before = (Integer) context.getProperty("echo", 0);
        context.setProperty("echo", before + 1);
        String title = context.getEntity() == null ? "none" : context.getEntity().getTitle().replace("&", "&amp;").replace("<", "&lt;");
        return "<i>" + (before + 1) + " " + title + " " + context.getSpaceKey() + " " + context.getOutputType() + " "
                + context.getOutputDeviceType() + body
                + "</i>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
