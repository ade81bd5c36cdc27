package org.debrief.sandbox.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of {@code atlassian-plugin.xml}. */
public record Element(String name, Map<String, String> attributes, String text, List<Element> children) {
    /** The attribute's value, or {@code null}. */
    public String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The child elements of this name, in order. */
    public List<Element> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** The first child element of this name. */
    public Optional<Element> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The {@code <param>}s by name, value from the attribute or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : children("param")) {
            String value = param.attribute("value");
            params.put(param.attribute("name"), value == null ? param.text : value);
        }
        return params;
    }
}
