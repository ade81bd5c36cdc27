package org.debrief.sandbox.jira.model;

/**
 * A project; {@code lead} is a user key, an archived project is readable by nobody but in administration.
 */
public record StoredProject(long id, String key, String name, String description, String lead, boolean archived) {
}
