package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Plain text as it was written, in a block. */
record CodeBlock() implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return "<div class=\"code panel\"><pre>" + PlainText.html(body) + "</pre></div>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
