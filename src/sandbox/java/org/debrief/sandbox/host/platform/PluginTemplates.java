package org.debrief.sandbox.host.platform;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.debrief.sandbox.host.velocity.Templates;

/** The templates of a plugin, as the plugin asks for them. */
public record PluginTemplates(Templates templates) implements TemplateRenderer {
    @Override
    public void render(String template, Map<String, Object> context, Writer writer) throws IOException {
        try {
            templates.render(template, context, writer);
        } catch (RuntimeException e) {
            throw new RenderingException("The template " + template + " cannot be rendered", e);
        }
    }
}
