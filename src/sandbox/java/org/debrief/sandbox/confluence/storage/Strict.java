package org.debrief.sandbox.confluence.storage;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** A handler for which every fault of a storage body is the end of reading it. */
final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) throws SAXParseException {
        throw fault;
    }

    @Override
    public void error(SAXParseException fault) throws SAXParseException {
        throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXParseException {
        throw fault;
    }
}
