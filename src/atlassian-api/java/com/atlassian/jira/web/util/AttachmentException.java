package com.atlassian.jira.web.util;

/** A file that could not be attached. */
public class AttachmentException extends Exception {

    private static final long serialVersionUID = 1L;

    public AttachmentException(String message) {
        super(message);
    }

    public AttachmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
