package org.debrief.sandbox.pages.jira.admin;

/**
 * Something to choose in a form of administration, by its id.
 */
public record Choice(String id, String label, boolean chosen) {
    static Choice of(Object id, String label, boolean chosen) {
        return new Choice(String.valueOf(id), label, chosen);
    }
}
