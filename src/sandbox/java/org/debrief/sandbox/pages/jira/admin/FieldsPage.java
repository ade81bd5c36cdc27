package org.debrief.sandbox.pages.jira.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Requirement;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The custom fields of the site: what they are, where they apply, on which screens they stand; and the form for a new one.
 */
final class FieldsPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/ViewCustomFields.jspa";
    private static final long serialVersionUID = 1L;

    FieldsPage(JiraPages pages) {
        super(pages, "view_custom_fields");
    }

    /** A custom field in the list. */
    public record Row(long id, String fieldId, String name, String description, String type, List<String> contexts, List<String> screens, boolean required) {
    }

    @Override
    View view(Form form) {
        List<Row> rows = model().fields().all().stream().map(this::row).toList();
        List<Choice> types = Arrays.stream(FieldType.values()).map(type -> Choice.of(type.name(), type.label(), false)).toList();
        List<Choice> projects = model().projects().all().stream().map(project -> Choice.of(project.id(), project.name(), false)).toList();
        return new View("Custom fields", "fields", Map.of("rows", rows, "types", types, "projects", projects));
    }

    private Row row(StoredField field) {
        List<String> contexts = model().contexts().of(field.id()).stream().map(this::context).toList();
        List<String> screens = model().screens().all().stream().filter(screen -> screen.shows(field.fieldId())).map(Screen::name).toList();
        boolean required = model().requiredFields().all().contains(Requirement.everywhere(field.fieldId()));
        return new Row(field.id(), field.fieldId(), field.name(), field.description(), field.type().label(), contexts, screens, required);
    }

    private String context(FieldContext context) {
        String projects = context.global() ? "All projects"
                : context.projects().stream().flatMap(id -> model().projects().byId(id).stream()).map(StoredProject::key).sorted().collect(Collectors.joining(", "));
        String types = context.types().stream().flatMap(id -> model().issueTypes().byId(id).stream()).map(type -> type.name()).sorted()
                .collect(Collectors.joining(", "));
        return (projects.isEmpty() ? "No project" : projects) + ": " + (types.isEmpty() ? "all issue types" : types);
    }

    @Override
    Done act(Form form) {
        if (form.has("delete")) {
            StoredField field = model().fields().byId(form.id("delete")).orElseThrow(() -> new Refused("There is no such custom field any more."));
            model().deleteField(field);
            return new Done("The custom field " + field.name() + " was deleted, with its values.", ADDRESS);
        }
        String name = form.name("name", "Name");
        FieldType type = type(form.text("type"));
        Set<Long> projects = form.ids("projects");
        long[] id = new long[1];
        model().inTransaction(() -> {
            StoredField field = model().fields().create(name, form.text("description"), type, type.searcher());
            model().contexts().create(new FieldContext(0, field.id(), "Default Configuration Scheme for " + name, "", projects.isEmpty(), projects, Set.of()));
            id[0] = field.id();
        });
        return new Done("The custom field " + name + " was created. Put it on a screen to see it.", FieldPage.address(id[0]));
    }

    private static FieldType type(String name) {
        return Arrays.stream(FieldType.values()).filter(type -> type.name().equals(name)).findFirst().orElseThrow(() -> new Refused("Choose a type."));
    }
}
