package org.debrief.sandbox.pages.jira;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.pages.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web panels plugins put into a location of a page, by weight. A panel that fails is a short message in its place, as in the product.
 */
public record PluginPanels(InstalledPlugin plugin, Locale locale) {
    private static final Logger LOG = LoggerFactory.getLogger(PluginPanels.class);

    /** A panel ready to be shown; without a label it has no heading. */
    public record Panel(String key, String id, String label, int weight, String contentHtml) {
    }

    public List<Panel> at(String location, Map<String, Object> context) {
        return modules(location).filter(module -> new PluginConditions(plugin).show(module.element(), context)).map(module -> panel(module,
                context)).toList();
    }

    /** Whether a plugin has anything for the location, shown or not. */
    public boolean any(String location) {
        return modules(location).findAny().isPresent();
    }

    private Stream<Module> modules(String location) {
        return plugin.modules("web-panel").stream().filter(module -> location.equals(module.attribute("location")));
    }

    private Panel panel(Module module, Map<String, Object> context) {
        String label = module.child("label").map(this::label).orElse("");
        String id = module.completeKey().replaceAll("[^A-Za-z0-9_-]", "-");
        return new Panel(module.completeKey(), id, label, module.weight(), html(module, context));
    }

    private String label(Element label) {
        return label.attribute("key") == null ? label.text() : plugin.text(locale, label.attribute("key"));
    }

    private String html(Module module, Map<String, Object> context) {
        try {
            Map<String, Object> values = new HashMap<>(context);
            module.child("context-provider").ifPresent(provider -> values.putAll(provided(provider, context)));
            return view(module).map(view -> render(view, values)).orElseThrow(() ->
                    new IllegalStateException("no resource of type velocity with the name view"));
        } catch (RuntimeException e) {
            LOG.error("The panel {} failed", module.completeKey(), e);
            return "<p>Error rendering '" + Html.text(module.completeKey()) + "'. Please contact your Jira administrators.</p>";
        }
    }

    private Map<String, Object> provided(Element provider, Map<String, Object> context) {
        ContextProvider instance = (ContextProvider) plugin.instance(provider.attribute("class"));
        instance.init(provider.params());
        return instance.getContextMap(new HashMap<>(context));
    }

    private static Optional<Element> view(Module module) {
        return module.children("resource").stream().filter(resource -> "view".equals(resource.attribute("name"))
                && "velocity".equals(resource.attribute("type")))
                .findFirst();
    }

    private String render(Element view, Map<String, Object> values) {
        return view.attribute("location") == null ? plugin.renderText(view.text(), values) : plugin.render(view.attribute("location"),
                values);
    }
}
