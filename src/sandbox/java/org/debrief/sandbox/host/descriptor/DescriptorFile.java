package org.debrief.sandbox.host.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.debrief.sandbox.host.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a descriptor as plain elements. */
final class DescriptorFile {
    private DescriptorFile() {
    }

    static Element read(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return element(builder.parse(xml).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(Descriptor.FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Element element(Node node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap named = node.getAttributes();
        for (int i = 0; i < named.getLength(); i++) {
            attributes.put(named.item(i).getNodeName(), named.item(i).getNodeValue());
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                children.add(element(child));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return new Element(node.getNodeName(), Map.copyOf(attributes), text.toString().trim(), List.copyOf(children));
    }
}
