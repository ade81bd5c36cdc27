package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A box around rich text, with an optional title and the look of one kind of AUI message. */
record MessageBox(String look) implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.getOrDefault("title", "");
        String heading = title.isEmpty() ? "" : "<p class=\"title\"><strong>" + PlainText.html(title) + "</strong></p>";
        return "<div class=\"confluence-information-macro aui-message aui-message-" + look + "\">" + heading + body + "</div>";
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
