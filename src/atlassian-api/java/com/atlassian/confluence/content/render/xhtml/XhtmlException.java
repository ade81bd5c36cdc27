package com.atlassian.confluence.content.render.xhtml;

/** A page whose storage format could not be handled. */
public class XhtmlException extends Exception {

    private static final long serialVersionUID = 1L;

    public XhtmlException() {
    }

    public XhtmlException(String message) {
        super(message);
    }

    public XhtmlException(Throwable cause) {
        super(cause);
    }

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
