package org.debrief.sandbox.jira.model;

/**
 * A value of one field that cannot be stored.
 */
public final class FieldRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private final String field;

    public FieldRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
