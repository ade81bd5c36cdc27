package org.debrief.sandbox.jira.model;

/**
 * A custom field of the whole site; {@code searcher} is a complete key or null for a field nobody can search by.
 */
public record StoredField(long id, String name, String description, FieldType type, String searcher) {
    public static final String PREFIX = "customfield_";

    /** The id as screens and REST use it, such as {@code customfield_10100}. */
    public String fieldId() {
        return PREFIX + id;
    }
}
