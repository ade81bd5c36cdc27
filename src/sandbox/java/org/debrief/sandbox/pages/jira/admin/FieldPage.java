package org.debrief.sandbox.pages.jira.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Requirement;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredOption;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * One custom field: its name, its contexts with their options, and whether it is required.
 */
final class FieldPage extends AdminPage {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/secure/admin/ConfigureCustomField.jspa?customFieldId=";

    FieldPage(JiraPages pages) {
        super(pages, "view_custom_fields");
    }

    static String address(long id) {
        return PATH + id;
    }

    /** A context with what may be chosen for it. */
    public record Context(long id, String name, boolean global, List<Choice> projects, List<Choice> types, List<StoredOption> options) {
    }

    @Override
    View view(Form form) {
        StoredField field = field(form);
        List<Context> contexts = model().contexts().of(field.id()).stream().map(this::context).toList();
        return new View("Configure " + field.name(), "field", Map.of("field", field, "fieldId", field.fieldId(), "typeLabel", field.type().label(),
                "hasOptions", field.type().hasOptions(), "contexts", contexts, "required",
                model().requiredFields().all().contains(Requirement.everywhere(field.fieldId()))));
    }

    private Context context(FieldContext context) {
        List<Choice> projects = model().projects().all().stream()
                .map(project -> Choice.of(project.id(), project.name(), context.projects().contains(project.id()))).toList();
        List<Choice> types = model().issueTypes().all().stream().map(type -> Choice.of(type.id(), type.name(), context.types().contains(type.id()))).toList();
        return new Context(context.id(), context.name(), context.global(), projects, types, model().options().of(context.id()));
    }

    @Override
    Done act(Form form) {
        StoredField field = field(form);
        String done = switch (form.text("action")) {
            case "details" -> details(field, form);
            case "context" -> context(field, form);
            case "add-context" -> addContext(field, form);
            case "add-option" -> addOption(field, form);
            case "option" -> option(field, form);
            default -> throw new Refused("There is no such action.");
        };
        return new Done(done, address(field.id()));
    }

    private String details(StoredField field, Form form) {
        String name = form.name("name", "Name");
        model().inTransaction(() -> {
            model().fields().save(new StoredField(field.id(), name, form.text("description"), field.type(), field.searcher()));
            Requirement everywhere = Requirement.everywhere(field.fieldId());
            if (form.checked("required")) {
                model().requiredFields().require(everywhere);
            } else {
                model().requiredFields().relax(everywhere);
            }
        });
        return "The field was saved.";
    }

    private String context(StoredField field, Form form) {
        FieldContext old = owned(field, form.id("context"));
        Set<Long> projects = form.checked("global") ? Set.of() : form.ids("projects");
        model().contexts().save(new FieldContext(old.id(), field.id(), form.name("contextName", "Name of the context"), old.description(), form.checked("global"),
                projects, form.ids("types")));
        return "The context was saved.";
    }

    private String addContext(StoredField field, Form form) {
        String name = form.name("contextName", "Name of the context");
        boolean global = model().contexts().of(field.id()).stream().noneMatch(FieldContext::global) && form.checked("global");
        model().contexts().create(new FieldContext(0, field.id(), name, "", global, Set.of(), Set.of()));
        return "The context " + name + " was added.";
    }

    private String addOption(StoredField field, Form form) {
        FieldContext context = owned(field, form.id("context"));
        String value = form.name("value", "Option");
        model().options().create(context.id(), model().options().of(context.id()).size(), value);
        return "The option " + value + " was added.";
    }

    private String option(StoredField field, Form form) {
        StoredOption option = model().options().byId(form.id("option")).orElseThrow(() -> new Refused("There is no such option."));
        owned(field, option.context());
        model().options().save(new StoredOption(option.id(), option.context(), option.value(), option.sequence(), !option.disabled()));
        return "The option " + option.value() + " was " + (option.disabled() ? "enabled." : "disabled.");
    }

    private FieldContext owned(StoredField field, long context) {
        return model().contexts().byId(context).filter(found -> found.field() == field.id())
                .orElseThrow(() -> new Refused("The field has no such context."));
    }

    private StoredField field(Form form) {
        return model().fields().byId(form.id("customFieldId")).orElseThrow(() -> new Refused("There is no such custom field."));
    }
}
