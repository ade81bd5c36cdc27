package org.debrief.sandbox.confluence.storage;

import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes parsed storage as text again. */
final class StorageWriter {
    private StorageWriter() {
    }

    /** What stands between the tags of an element. */
    static String content(Element element) {
        StringWriter text = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            for (Node child : Nodes.children(element)) {
                writer.transform(new DOMSource(child), new StreamResult(text));
            }
        } catch (TransformerException e) {
            throw new IllegalStateException("Parsed storage cannot be written", e);
        }
        return text.toString();
    }
}
