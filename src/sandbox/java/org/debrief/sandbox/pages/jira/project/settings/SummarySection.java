package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.Reading;

/**
 * The summary: what a project is, how much it holds, and which schemes it uses with whom.
 */
record SummarySection(JiraPages pages) implements SettingsSection {
    /** A setting, what it is set to, and the projects it is shared with. */
    public record Line(String label, String text, String shared) {
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        JiraModel model = pages.services().site().model();
        SharedBy shared = new SharedBy(pages.services().site(), project);
        var types = model.issueTypeSchemes().of(project.id());
        var screens = model.typeScreenSchemes().of(project.id());
        return Map.of("lines", List.of(new Line("Key", project.key(), ""),
                new Line("Project lead", new Reading(pages.services().site()).person(project.lead()), ""),
                new Line("Issues", String.valueOf(model.issues().ofProject(project.id()).size()), ""),
                new Line("Versions", String.valueOf(model.parts().versions().of(project.id()).size()), ""),
                new Line("Components", String.valueOf(model.parts().components().of(project.id()).size()), ""),
                new Line("Issue type scheme", types.name(), shared.note(model.issueTypeSchemes().projects(types.id()))),
                new Line("Issue type screen scheme", screens.name(), shared.note(model.typeScreenSchemes().projects(screens.id()))),
                new Line("Issue security scheme", model.securities().of(project.id()).map(SecurityScheme::name).orElse("None"), "")));
    }
}
