package org.debrief.sandbox.host;

import java.util.List;
import java.util.Optional;

/** One module of {@code atlassian-plugin.xml} that applies to this product. */
public record Module(String pluginKey, Element element) {
    /** The module's type, for example {@code web-panel}. */
    public String type() {
        return element.name();
    }

    /** The module's key inside its plugin. */
    public String key() {
        return element.attribute("key");
    }

    /** Plugin key, colon, module key. */
    public String completeKey() {
        return pluginKey + ":" + key();
    }

    /** An attribute of the module's element, or {@code null}. */
    public String attribute(String name) {
        return element.attribute(name);
    }

    /** Child elements by name. */
    public List<Element> children(String name) {
        return element.children(name);
    }

    /** The first child element by name. */
    public Optional<Element> child(String name) {
        return element.child(name);
    }

    /** A {@code <param>} of the module, or {@code null}. */
    public String param(String name) {
        return element.params().get(name);
    }

    /** The {@code weight} attribute; modules without one come last. */
    public int weight() {
        String weight = attribute("weight");
        return weight == null ? 1000 : Integer.parseInt(weight.trim());
    }
}
