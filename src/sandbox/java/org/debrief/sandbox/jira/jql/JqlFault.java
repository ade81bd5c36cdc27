package org.debrief.sandbox.jira.jql;

/**
 * A query that cannot be read; the message is for the person who typed it.
 */
public final class JqlFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JqlFault(String message) {
        super("Error in the JQL Query: " + message);
    }
}
