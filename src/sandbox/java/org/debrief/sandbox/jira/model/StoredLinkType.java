package org.debrief.sandbox.jira.model;

/**
 * A kind of relation between issues, with its wording in both directions ("blocks", "is blocked by").
 */
public record StoredLinkType(long id, String name, String outward, String inward) {
}
