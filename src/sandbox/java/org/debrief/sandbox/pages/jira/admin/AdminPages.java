package org.debrief.sandbox.pages.jira.admin;

import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.jira.AdminMenu;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The pages of administration, with their addresses and their entries in the menu.
 */
public record AdminPages(JiraPages pages) {
    /** Adds the pages; before the host starts. */
    public void addToHost() {
        page(AdminMenu.Tab.ISSUES, "Issue types", "issue_types", "Issue types", IssueTypesPage.ADDRESS, new IssueTypesPage(pages));
        page(AdminMenu.Tab.ISSUES, "Issue types", "issue_type_schemes", "Issue type schemes", TypeSchemesPage.ADDRESS, new TypeSchemesPage(pages));
        page(AdminMenu.Tab.ISSUES, "Screens", "field_screens", "Screens", ScreensPage.ADDRESS, new ScreensPage(pages));
        page(AdminMenu.Tab.ISSUES, "Screens", "screen_schemes", "Screen schemes", ScreenSchemesPage.ADDRESS, new ScreenSchemesPage(pages));
        page(AdminMenu.Tab.ISSUES, "Fields", "view_custom_fields", "Custom fields", FieldsPage.ADDRESS, new FieldsPage(pages));
        page(AdminMenu.Tab.ISSUES, "Permissions", "permission_schemes", "Permissions", PermissionsPage.ADDRESS, new PermissionsPage(pages));
        page(AdminMenu.Tab.USERS, "", "user_browser", "Users", UsersPage.ADDRESS, new UsersPage(pages));
        page(AdminMenu.Tab.USERS, "", "group_browser", "Groups", GroupsPage.ADDRESS, new GroupsPage(pages));
        pages.host().addServlet("/secure/admin/ConfigureCustomField.jspa", new FieldPage(pages));
        pages.host().addServlet("/secure/admin/ConfigureFieldScreen.jspa", new ScreenPage(pages));
        pages.host().addServlet("/secure/admin/user/EditUser.jspa", new UserPage(pages));
    }

    private void page(AdminMenu.Tab tab, String group, String id, String label, String address, AdminPage page) {
        pages.host().addServlet(address, page);
        pages.adminMenu().add(tab, group, new Frame.Link(id, label, address, false));
    }
}
