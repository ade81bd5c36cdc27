package org.debrief.sandbox.jira.model;

/**
 * A relation from one issue to another.
 */
public record StoredLink(long id, long type, long source, long destination) {
}
