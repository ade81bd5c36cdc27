package org.debrief.sandbox.pages.jira;

import java.util.List;

/**
 * A page of a project's settings: its id, which marks it in the menu, its label and the end of its address.
 */
public enum SettingsTab {
    SUMMARY("view_project_summary", "Summary", "summary"),
    DETAILS("edit_project", "Details", "details"),
    ISSUE_TYPES("view_project_issuetypes", "Issue types", "issuetypes"),
    SCREENS("view_project_screens", "Screens", "screens"),
    FIELDS("view_project_fields", "Fields", "fields"),
    VERSIONS("view_project_versions", "Versions", "versions"),
    COMPONENTS("view_project_components", "Components", "components"),
    PEOPLE("view_project_roles", "Users and roles", "people"),
    PERMISSIONS("view_project_permissions", "Permissions", "permissions"),
    SECURITY("view_project_issuesecurity", "Issue security", "issuesecurity");

    private final String id;
    private final String label;
    private final String path;

    SettingsTab(String id, String label, String path) {
        this.id = id;
        this.label = label;
        this.path = path;
    }

    public static List<SettingsTab> all() {
        return List.of(values());
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** The end of the page's address. */
    public String path() {
        return path;
    }

    public String address(String projectKey) {
        return "/plugins/servlet/project-config/" + projectKey + "/" + path;
    }
}
