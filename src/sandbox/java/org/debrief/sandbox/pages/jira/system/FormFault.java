package org.debrief.sandbox.pages.jira.system;

/** What is wrong with a form, and in which field. */
final class FormFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    FormFault(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
