package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.project.ProjectDetails;

/**
 * Name, description and lead of a project; administrators of the site also archive and restore it here.
 */
record DetailsSection(JiraPages pages) implements SettingsSection {
    private Site site() {
        return pages.services().site();
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        return Map.of("lead", site().model().users().byKey(project.lead()).map(User::name).orElse(project.lead()));
    }

    @Override
    public String act(StoredProject project, HttpServletRequest request) {
        Typed typed = new Typed(request);
        if (!typed.get("archive").isEmpty()) {
            return archive(project, typed.get("archive").equals("true"));
        }
        String lead = site().model().users().byName(typed.get("lead")).filter(User::active).map(User::key)
                .orElseThrow(() -> new Refused("Project lead: the user '" + typed.get("lead") + "' does not exist or is not active."));
        ProjectDetails.check(typed.get("name"));
        Optional<StoredProject> other = site().model().projects().byName(typed.get("name")).filter(found -> found.id() != project.id());
        if (other.isPresent()) {
            throw new Refused("A project with that name already exists.");
        }
        site().model().projects().save(new StoredProject(project.id(), project.key(), typed.get("name"), typed.get("description"), lead,
                project.archived()));
        return "The project was changed.";
    }

    private String archive(StoredProject project, boolean archived) {
        if (!site().administers(site().reader().orElse(null))) {
            throw new Refused("Only Jira administrators may archive or restore a project.");
        }
        site().model().projects().save(new StoredProject(project.id(), project.key(), project.name(), project.description(), project.lead(),
                archived));
        return archived ? "The project was archived: nobody finds or changes its issues until it is restored."
                : "The project was restored.";
    }
}
