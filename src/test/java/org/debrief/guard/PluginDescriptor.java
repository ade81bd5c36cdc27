package org.debrief.guard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A descriptor as the guards read it. */
record PluginDescriptor(Element root) {
    /** The descriptor as it is packaged. */
    static PluginDescriptor ofThePlugin() {
        try (InputStream xml = PluginDescriptor.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return read(xml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static PluginDescriptor read(InputStream xml) {
        try {
            return new PluginDescriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The modules: the elements under the root but {@code plugin-info}. */
    List<Element> modules() {
        List<Element> modules = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !element.getTagName().equals("plugin-info")) {
                modules.add(element);
            }
        }
        return modules;
    }

    /** Every element of this name, at any depth. */
    List<Element> all(String name) {
        return under(root, name);
    }

    static List<Element> under(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
