package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.FieldNames;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The issue types of a project, the screens their operations open, and the fields of these; to read.
 */
record SchemesSection(JiraPages pages) implements SettingsSection {
    /** An issue type with the screens of its operations. */
    public record Type(StoredIssueType type, String scheme, String create, String edit, String view) {
    }

    /** A tab of a screen with the names of its fields. */
    public record Fields(String screen, String tab, List<String> fields) {
    }

    private Site site() {
        return pages.services().site();
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        JiraModel model = site().model();
        SharedBy shared = new SharedBy(site(), project);
        var types = model.issueTypeSchemes().of(project.id());
        var screens = model.typeScreenSchemes().of(project.id());
        return Map.of("typeScheme", types.name(), "typesShared", shared.note(model.issueTypeSchemes().projects(types.id())), "screenScheme",
                screens.name(),
                "screensShared", shared.note(model.typeScreenSchemes().projects(screens.id())), "types", types(project), "screens",
                screens(project));
    }

    private List<Type> types(StoredProject project) {
        return site().model().issueTypeSchemes().of(project.id()).types().stream().flatMap(id -> site().model().issueTypes().byId(id)
                .stream())
                .map(type -> type(project, type)).toList();
    }

    private Type type(StoredProject project, StoredIssueType type) {
        ScreenScheme scheme = scheme(project, type.id());
        return new Type(type, scheme.name(), screen(scheme, ScreenScheme.Operation.CREATE), screen(scheme, ScreenScheme.Operation.EDIT),
                screen(scheme, ScreenScheme.Operation.VIEW));
    }

    private ScreenScheme scheme(StoredProject project, long type) {
        return site().model().screenSchemes().byId(site().model().typeScreenSchemes().of(project.id()).scheme(type)).orElseThrow();
    }

    private String screen(ScreenScheme scheme, ScreenScheme.Operation operation) {
        Long id = scheme.screen(operation);
        return id == null ? "" : site().model().screens().byId(id).map(Screen::name).orElse("");
    }

    private List<Fields> screens(StoredProject project) {
        List<Long> ids = site().model().issueTypeSchemes().of(project.id()).types().stream()
                .flatMap(type -> scheme(project, type).screens().values().stream()).distinct().toList();
        Map<String, String> names = FieldNames.of(site().model());
        List<Fields> all = new ArrayList<>();
        ids.stream().flatMap(id -> site().model().screens().byId(id).stream()).forEach(screen -> screen.tabs()
                .forEach(tab -> all.add(new Fields(screen.name(), tab.name(), tab.fields().stream().map(field -> names.getOrDefault(field, field)).toList()))));
        return all;
    }
}
