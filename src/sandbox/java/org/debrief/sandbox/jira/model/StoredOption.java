package org.debrief.sandbox.jira.model;

/**
 * One choice of a select list or of radio buttons, in one context of the field; a disabled one stays readable but cannot be chosen.
 */
public record StoredOption(long id, long context, String value, long sequence, boolean disabled) {
}
