package org.debrief.sandbox.jira.jql;

/**
 * A query that cannot be read; the message is for the person who typed it, in the product's words.
 */
public final class JqlFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int at;

    JqlFault(String message, int at) {
        super(message);
        this.at = at;
    }

    /** The offset of the character where reading ended, below zero for the end of the query. */
    public int at() {
        return at;
    }
}
