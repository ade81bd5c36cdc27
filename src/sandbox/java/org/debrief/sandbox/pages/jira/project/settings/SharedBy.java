package org.debrief.sandbox.pages.jira.project.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredProject;

/**
 * Says with which other projects a project shares a scheme; those the reader may not see are only counted.
 */
record SharedBy(Site site, StoredProject own) {
    /** The note for a scheme these projects use; empty if no other does. */
    String note(List<Long> projects) {
        List<StoredProject> others = projects.stream().filter(id -> id != own.id()).flatMap(id -> site.model().projects().byId(id).stream())
                .toList();
        List<String> seen = others.stream().filter(project -> site.allows(Permission.BROWSE_PROJECTS, project.id(), site.reader()
                .orElse(null)))
                .map(StoredProject::key).toList();
        int hidden = others.size() - seen.size();
        if (others.isEmpty()) {
            return "";
        }
        String more = hidden == 0 ? "" : (seen.isEmpty() ? "" : " and ") + hidden + (hidden == 1 ? " other project" : " other projects");
        return "Shared by " + (others.size() + 1) + " projects: also " + seen.stream().collect(Collectors.joining(", ")) + more;
    }
}
