package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A word in a coloured lozenge. */
record StatusLozenge() implements Macro {
    private static final Map<String, String> LOOKS = Map.of("Red", "removed", "Yellow", "inprogress", "Green", "success", "Blue", "new");

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String look = LOOKS.getOrDefault(parameters.getOrDefault("colour", "Grey"), "default");
        return "<span class=\"status-macro aui-lozenge aui-lozenge-" + look + "\">" + PlainText.html(parameters.getOrDefault("title", ""))
                + "</span>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }
}
