package org.debrief.sandbox.jira.model;

/**
 * What a person may do in a project; the constant's name is the product's permission key.
 */
public enum Permission {
    ADMINISTER_PROJECTS,
    BROWSE_PROJECTS,
    CREATE_ISSUES,
    EDIT_ISSUES,
    DELETE_ISSUES,
    ASSIGN_ISSUES,
    ASSIGNABLE_USER,
    TRANSITION_ISSUES,
    LINK_ISSUES,
    ADD_COMMENTS,
    CREATE_ATTACHMENTS
}
