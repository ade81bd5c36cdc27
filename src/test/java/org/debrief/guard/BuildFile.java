package org.debrief.guard;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the pom declares and commands in the documentation may use. */
record BuildFile(String version, Set<String> profiles, Set<String> plugins, Set<String> executions, Set<String> properties) {

    static BuildFile read(Path pom) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        XPath xpath = XPathFactory.newInstance().newXPath();
        Set<String> properties = texts(xpath, document, "//properties/*", true);
        properties.addAll(texts(xpath, document, "//activation/property/name", false));
        return new BuildFile(xpath.evaluate("/project/version", document),
                texts(xpath, document, "/project/profiles/profile/id", false),
                texts(xpath, document, "//plugin/artifactId", false),
                texts(xpath, document, "//execution/id", false),
                properties);
    }

    private static Set<String> texts(XPath xpath, Document document, String path, boolean names) throws XPathExpressionException {
        NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(names ? nodes.item(i).getNodeName() : nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    /** Tells whether a goal like {@code exec:java@sandbox} belongs to a plugin and an execution of the pom. */
    boolean hasGoal(String goal) {
        String prefix = goal.replaceFirst(":.*", "");
        boolean known = plugins.contains(prefix + "-maven-plugin") || plugins.contains("maven-" + prefix + "-plugin");
        return known && (!goal.contains("@") || executions.contains(goal.replaceFirst(".*@", "")));
    }
}
