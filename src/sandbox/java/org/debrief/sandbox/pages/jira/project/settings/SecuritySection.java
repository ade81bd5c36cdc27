package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The security levels issues of a project can have, and who sees them; administrators of the site choose the scheme.
 */
record SecuritySection(JiraPages pages) implements SettingsSection {
    /** A level with those inside of it. */
    public record Level(String name, String description, String holders, boolean usual) {
    }

    private Site site() {
        return pages.services().site();
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        Optional<SecurityScheme> scheme = site().model().securities().of(project.id());
        HolderChoice choice = new HolderChoice(site());
        List<Level> levels = scheme.map(SecurityScheme::levels).orElse(List.of()).stream().map(level -> new Level(level.name(),
                level.description(),
                level.holders().stream().map(choice::named).map(HolderChoice.Named::label).sorted().collect(Collectors.joining(", ")),
                Long.valueOf(level.id()).equals(scheme.orElseThrow().defaultLevel()))).toList();
        Map<String, Object> values = new HashMap<>(Map.of("levels", levels, "schemes", site().model().securities().all()));
        scheme.ifPresent(found -> values.put("scheme", found));
        return values;
    }

    @Override
    public String act(StoredProject project, HttpServletRequest request) {
        if (!site().administers(site().reader().orElse(null))) {
            throw new Refused("Only Jira administrators may choose the issue security scheme.");
        }
        Typed typed = new Typed(request);
        Long wanted = typed.get("scheme").isEmpty() ? null : site().model().securities().byId(typed.id("scheme")).map(SecurityScheme::id)
                .orElseThrow(() -> new Refused("The issue security scheme does not exist any more."));
        site().model().securities().assign(project.id(), wanted);
        return "The issue security scheme was changed.";
    }
}
