package org.debrief.sandbox.jira.model;

/**
 * The model's no to a change that would make its data inconsistent; the message is in the product's words and may be shown.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
