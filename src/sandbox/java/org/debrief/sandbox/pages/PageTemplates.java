package org.debrief.sandbox.pages;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.debrief.sandbox.host.velocity.EngineStart;

/**
 * The templates of one product's pages. Every reference is escaped but those whose name ends in {@code Html}.
 */
public final class PageTemplates {
    private final String folder;
    private final VelocityEngine engine = new VelocityEngine();

    /** The templates beside the pages of a product, {@code jira} or {@code confluence}. */
    public PageTemplates(String product) {
        folder = "org/debrief/sandbox/pages/" + product + "/";
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.setProperty("resource.loader", "sandbox");
        engine.setProperty("sandbox.resource.loader.class", ClasspathResourceLoader.class.getName());
        EngineStart.of(engine);
    }

    /** The markup of a template, filled with these values. */
    public String html(String template, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> isMarkup(reference) ? value : escaped(value));
        cartridge.attachToContext(context);
        StringWriter html = new StringWriter();
        try {
            engine.getTemplate(folder + template + ".vm").merge(context, html);
        } catch (Exception e) {
            throw new IllegalStateException("The template " + template + " cannot be filled", e);
        }
        return html.toString();
    }

    private static boolean isMarkup(String reference) {
        return reference.matches("(?s).*Html(\\([^()]*\\))?}?");
    }

    private static Object escaped(Object value) {
        return value == null ? null : Html.text(value);
    }
}
