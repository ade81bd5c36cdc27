package org.debrief.sandbox.pages.jira.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.project.settings.HolderChoice;

/**
 * Who may do the most important things in which project. This Jira keeps permissions with each project, where the product has schemes that projects share.
 */
final class PermissionsPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/ViewPermissionSchemes.jspa";
    private static final long serialVersionUID = 1L;
    private static final List<Permission> SHOWN = List.of(Permission.BROWSE_PROJECTS, Permission.EDIT_ISSUES, Permission.ADMINISTER_PROJECTS);

    PermissionsPage(JiraPages pages) {
        super(pages, "permission_schemes");
    }

    /** A project with those who may browse it, edit its issues and administer it. */
    public record Row(String key, String name, boolean archived, List<List<String>> holders) {
    }

    @Override
    View view(Form form) {
        return new View("Permissions", "permissions", Map.of("rows", model().projects().all().stream().map(this::row).toList()));
    }

    private Row row(StoredProject project) {
        HolderChoice words = new HolderChoice(site());
        Stream<List<String>> holders = SHOWN.stream().map(permission -> model().permissions().holders(project.id(), permission).stream()
                .map(holder -> words.named(holder).label()).sorted().toList());
        return new Row(project.key(), project.name(), project.archived(), holders.toList());
    }

    @Override
    Done act(Form form) {
        throw new Refused("Permissions are changed in the settings of their project.");
    }
}
