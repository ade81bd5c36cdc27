package org.debrief.sandbox.confluence.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** One use of a macro in a storage body: its name, parameters by name, and the element that holds its body. */
public record MacroCall(String name, Map<String, String> parameters, Optional<Element> richBody, Optional<String> plainBody) {
    /** The body of the call in the storage format, if it has a rich one. */
    public Optional<String> richText() {
        return richBody.map(StorageWriter::content);
    }

    /** The call that this element is, if it is one. */
    static Optional<MacroCall> of(Element element) {
        boolean macro = Nodes.isAc(element) && List.of("structured-macro", "macro").contains(element.getLocalName());
        return macro ? Optional.of(read(element)) : Optional.empty();
    }

    private static MacroCall read(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : Nodes.elements(element, StorageParser.AC)) {
            if (List.of("parameter", "default-parameter").contains(child.getLocalName())) {
                parameters.put(Nodes.acAttribute(child, "name"), value(child));
            }
        }
        return new MacroCall(Nodes.acAttribute(element, "name"), Collections.unmodifiableMap(parameters),
                Nodes.ac(element, "rich-text-body"), Nodes.ac(element, "plain-text-body").map(Element::getTextContent));
    }

    /** Text, or what a resource identifier names: a page's title, a user's key, a space's key, an address. */
    private static String value(Element parameter) {
        List<Element> resources = Nodes.elements(Nodes.ac(parameter, "link").orElse(parameter), StorageParser.RI);
        return resources.isEmpty() ? parameter.getTextContent()
                : String.join(",", resources.stream().map(MacroCall::named).toList());
    }

    private static String named(Element resource) {
        return switch (resource.getLocalName()) {
            case "page" -> Nodes.riAttribute(resource, "content-title");
            case "user" -> Nodes.riAttribute(resource, "userkey");
            case "space" -> Nodes.riAttribute(resource, "space-key");
            case "attachment" -> Nodes.riAttribute(resource, "filename");
            default -> Nodes.riAttribute(resource, "value");
        };
    }
}
