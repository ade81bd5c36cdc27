package org.debrief.sandbox.jira.model;

import java.time.LocalDate;

/**
 * A release of a project, made or planned.
 *
 * @param start when work on it begins, null if unknown
 * @param release when it was or will be released, null if unknown
 */
public record StoredVersion(long id, long project, String name, String description, Stage stage, LocalDate start, LocalDate release) {
    private static final int LONGEST_NAME = 255;

    public StoredVersion {
        name = name == null ? "" : name.strip();
        if (name.isEmpty()) {
            throw new Refused("You must specify a valid version name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refused("The version name must not exceed " + LONGEST_NAME + " characters in length.");
        }
        if (start != null && release != null && release.isBefore(start)) {
            throw new Refused("The start date must be earlier than the release date.");
        }
    }

    /** How far it has come: a version can be archived whether it is released or not. */
    public record Stage(boolean released, boolean archived) {
        public static final Stage PLANNED = new Stage(false, false);
    }
}
