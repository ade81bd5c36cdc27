package org.debrief.sandbox.jira.model;

/**
 * A part people play in projects; each project says who they are.
 */
public record StoredRole(long id, String name, String description) {
}
