package org.debrief.sandbox.pages.jira.project;

import org.debrief.sandbox.jira.model.Refused;

/**
 * The limits of what a project may be called.
 */
public final class ProjectDetails {
    private static final int LONGEST_NAME = 80;

    private ProjectDetails() {
    }

    /** Refuses a name that a project cannot have. */
    public static void check(String name) {
        if (name.isBlank()) {
            throw new Refused("You must specify a valid project name.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refused("The project name must not exceed " + LONGEST_NAME + " characters in length.");
        }
    }
}
