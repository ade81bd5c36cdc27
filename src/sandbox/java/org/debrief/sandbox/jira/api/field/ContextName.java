package org.debrief.sandbox.jira.api.field;

/**
 * How a context is called and described.
 */
record ContextName(String name, String description) {
}
