package org.debrief.web;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.host.FileSource;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.host.descriptor.Descriptor;
import org.debrief.sandbox.host.velocity.Allowlist;
import org.debrief.sandbox.host.velocity.Refusals;

/** The plugin's real templates under the products' rules: escaping, and the allowlist of the real descriptor. */
public final class TestTemplates implements Templates {

    private final Refusals refusals = new Refusals();
    private final org.debrief.sandbox.host.velocity.Templates engine;

    /** An engine of its own. */
    public TestTemplates() {
        engine = new org.debrief.sandbox.host.velocity.Templates(
                new FileSource(name -> TestTemplates.class.getResource("/" + name), null), new Allowlist(allowlists(), refusals));
    }

    private static List<Module> allowlists() {
        try (InputStream xml = TestTemplates.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return Descriptor.read(xml, "jira").modules().stream().filter(module -> module.type().equals("velocity-allowlist")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String render(String name, Map<String, Object> values) {
        StringWriter writer = new StringWriter();
        try {
            engine.render("templates/" + name + ".vm", values, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals("Methods that the descriptor does not list", List.of(), refusals.list());
        return writer.toString();
    }
}
