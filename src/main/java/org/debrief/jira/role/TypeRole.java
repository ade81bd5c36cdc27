package org.debrief.jira.role;

import java.util.Arrays;
import java.util.List;

/** An issue type of ours. */
public enum TypeRole {
    INCIDENT("Incident", "Something went wrong, and what was learned from it", false),
    ACTION("Postmortem Action", "What is done so that an incident does not repeat", true);

    private final String firstName;
    private final String description;
    private final boolean subTask;

    TypeRole(String firstName, String description, boolean subTask) {
        this.firstName = firstName;
        this.description = description;
        this.subTask = subTask;
    }

    /** Its entry in the registry. */
    public String role() {
        return "type:" + name();
    }

    /** How it is called when it is made. */
    public String firstName() {
        return firstName;
    }

    public String description() {
        return description;
    }

    public boolean isSubTask() {
        return subTask;
    }

    /** The fields of such issues. */
    public List<FieldRole> fields() {
        return Arrays.stream(FieldRole.values()).filter(field -> field.type() == this).toList();
    }
}
