package org.debrief.plugin;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.debrief.web.Templates;

/** The templates of our jar in the host's engine. */
final class HostTemplates implements Templates {

    private final TemplateRenderer renderer;

    HostTemplates(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String render(String name, Map<String, Object> values) {
        StringWriter markup = new StringWriter();
        try {
            renderer.render("templates/" + name + ".vm", new HashMap<>(values), markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return markup.toString();
    }
}
