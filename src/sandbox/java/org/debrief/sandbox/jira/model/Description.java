package org.debrief.sandbox.jira.model;

/**
 * What projects, components and versions are described with: a text of limited length.
 */
final class Description {
    private static final int LONGEST = 4000;

    private Description() {
    }

    /** Refuses a description that cannot be kept; there may be none. */
    static void check(String description) {
        if (description != null && description.length() > LONGEST) {
            throw new FieldRefused("description", "The description must not exceed " + LONGEST + " characters in length.");
        }
    }
}
