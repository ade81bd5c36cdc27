package org.debrief.sandbox.host.velocity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.debrief.sandbox.host.FileSource;

/** The templates of one plugin. */
public final class Templates {
    private final VelocityEngine engine;

    public Templates(FileSource files, Allowlist allowlist) {
        engine = new VelocityEngine();
        engine.setApplicationAttribute(Allowlist.class.getName(), allowlist);
        engine.setProperty("runtime.log.logsystem", new VelocityLog());
        engine.setProperty("runtime.introspector.uberspect", AllowlistedIntrospection.class.getName());
        engine.setProperty("resource.loader", "jar");
        engine.setProperty("jar.resource.loader.instance", new JarTemplates(files));
        engine.setProperty("output.encoding", "UTF-8");
        EngineStart.of(engine);
    }

    /** Renders a template file. */
    public void render(String template, Map<String, Object> values, Writer writer) throws IOException {
        try {
            engine.getTemplate(template).merge(context(values), writer);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Renders a template given as text. */
    public String renderText(String velocity, Map<String, Object> values) {
        StringWriter writer = new StringWriter();
        try {
            engine.evaluate(context(values), writer, "inline", velocity);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return writer.toString();
    }

    private static VelocityContext context(Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new Escaping());
        cartridge.attachToContext(context);
        return context;
    }
}
