package org.debrief.sandbox.confluence.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The strict reader of storage bodies: XML with the prefixes {@code ac:} and {@code ri:} bound and the named entities of XHTML. */
public final class StorageParser {
    /** The namespace of {@code ac:}. */
    public static final String AC = "http://atlassian.com/content";
    /** The namespace of {@code ri:}. */
    public static final String RI = "http://atlassian.com/resource/identifier";

    private static final int DEEPEST = 500;
    private static final String OPEN = "<storage xmlns:ac=\"" + AC + "\" xmlns:ri=\"" + RI + "\">";
    private static final String CLOSE = "</storage>";

    private StorageParser() {
    }

    /** An element around the parsed body. */
    public static Element parse(String storage) throws BrokenStorage {
        try {
            InputSource source = new InputSource(new StringReader(OPEN + EntityNames.toNumeric(storage) + CLOSE));
            return builder().parse(source).getDocumentElement();
        } catch (SAXParseException e) {
            int column = e.getLineNumber() == 1 ? e.getColumnNumber() - OPEN.length() : e.getColumnNumber();
            throw new BrokenStorage(e.getMessage(), e.getLineNumber(), Math.max(1, column));
        } catch (SAXException e) {
            throw new BrokenStorage(e.getMessage(), 1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
