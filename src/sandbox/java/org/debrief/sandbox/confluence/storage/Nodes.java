package org.debrief.sandbox.confluence.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reading of a parsed storage body. */
final class Nodes {
    private Nodes() {
    }

    /** The children in order. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** The child elements of a namespace, in order. */
    static List<Element> elements(Node parent, String namespace) {
        return children(parent).stream().filter(child -> child instanceof Element && namespace.equals(child.getNamespaceURI()))
                .map(Element.class::cast).toList();
    }

    /** The first child element with this {@code ac:} name. */
    static Optional<Element> ac(Node parent, String name) {
        return elements(parent, StorageParser.AC).stream().filter(child -> child.getLocalName().equals(name)).findFirst();
    }

    /** The value of an {@code ac:} attribute, empty when absent. */
    static String acAttribute(Element element, String name) {
        return element.getAttributeNS(StorageParser.AC, name);
    }

    /** The value of an {@code ri:} attribute, empty when absent. */
    static String riAttribute(Element element, String name) {
        return element.getAttributeNS(StorageParser.RI, name);
    }

    /** Whether the node is an element of {@code ac:}. */
    static boolean isAc(Node node) {
        return StorageParser.AC.equals(node.getNamespaceURI());
    }
}
