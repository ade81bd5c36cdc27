package org.debrief.sandbox.pages.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.pages.Frame.Link;

/**
 * The links plugins add to a menu, by weight: {@code web-item} modules of a section, with labels and addresses filled for the page.
 */
public record PluginItems(InstalledPlugin plugin, Locale locale) {
    /** A link with the id by which a page says that it is the current one. */
    public record Item(String text, String href, String id) {
        public Link link(boolean selected) {
            return new Link(text, href, selected);
        }
    }

    /** The links of one section. */
    public List<Item> in(String section, Map<String, Object> context) {
        return plugin.modules("web-item").stream().filter(module -> section.equals(module.attribute("section")))
                .filter(module -> new PluginConditions(plugin).show(module.element(), context)).map(module -> item(module, context))
                .toList();
    }

    /** The links of the given sections of a location and of those plugins add to it. */
    public List<Item> below(String location, List<String> sections, Map<String, Object> context) {
        List<String> all = new ArrayList<>(sections);
        plugin.modules("web-section").stream().filter(module -> location.equals(module.attribute("location")))
                .filter(module -> new PluginConditions(plugin).show(module.element(), context)).forEach(module -> all.add(module.key()));
        return all.stream().flatMap(section -> in(location + "/" + section, context).stream()).toList();
    }

    private Item item(Module module, Map<String, Object> context) {
        Element link = module.child("link").orElseThrow(() -> new IllegalStateException("The web-item " + module.completeKey()
                + " has no link"));
        String id = link.attribute("linkId") == null ? module.key() : link.attribute("linkId");
        return new Item(module.child("label").map(this::label).orElse(module.key()), plugin.renderText(link.text(), context), id);
    }

    private String label(Element label) {
        return label.attribute("key") == null ? label.text() : plugin.text(locale, label.attribute("key"));
    }
}
