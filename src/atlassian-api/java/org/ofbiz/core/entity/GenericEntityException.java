package org.ofbiz.core.entity;

/** A failure of Jira's database layer. */
public class GenericEntityException extends Exception {

    private static final long serialVersionUID = 1L;

    public GenericEntityException() {
    }

    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Throwable nested) {
        super(message, nested);
    }
}
