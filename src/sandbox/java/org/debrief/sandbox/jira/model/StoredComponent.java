package org.debrief.sandbox.jira.model;

/**
 * A part of what a project makes, for its issues to name.
 *
 * @param lead a user key, null for nobody
 */
public record StoredComponent(long id, long project, String name, String description, String lead, DefaultAssignee assignee, boolean archived) {
    private static final int LONGEST_NAME = 255;

    public StoredComponent {
        name = name == null ? "" : name.strip();
        if (name.isEmpty()) {
            throw new Refused("The component name specified is invalid - cannot be an empty string.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refused("The component name must not exceed " + LONGEST_NAME + " characters in length.");
        }
    }

    /** Who gets an issue of the component when nobody is chosen; names as in the product. */
    public enum DefaultAssignee {
        PROJECT_DEFAULT, COMPONENT_LEAD, PROJECT_LEAD, UNASSIGNED
    }
}
