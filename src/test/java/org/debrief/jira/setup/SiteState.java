package org.debrief.jira.setup;

import java.util.List;
import java.util.TreeSet;
import org.debrief.jira.JiraBench;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredField;

/** Everything of a small Jira that a set-up can change, without ids, to compare two of them. */
final class SiteState {

    private final JiraModel model;

    SiteState(JiraBench bench) {
        model = bench.model();
    }

    @Override
    public String toString() {
        TreeSet<String> lines = new TreeSet<>();
        model.issueTypes().all().forEach(type -> lines.add("type " + type.name()));
        model.linkTypes().all().forEach(type -> lines.add("link " + type.name()));
        model.fields().all().forEach(field -> lines.add("field " + field.name() + " " + contexts(field)));
        model.screens().all().forEach(screen -> lines.add("screen " + screen.name() + " " + screen.tabs().stream()
                .map(tab -> tab.name() + tab.fields().stream().map(this::field).toList())
                .toList()));
        model.screenSchemes().all().forEach(scheme -> lines.add("screens " + scheme.name() + " " + scheme.screens().size()));
        model.typeScreenSchemes().all().forEach(scheme ->
                lines.add("type screens " + scheme.name() + " " + scheme.schemes().size()));
        model.issueTypeSchemes().all().forEach(scheme -> lines.add("types " + scheme.name() + " " + scheme.types().size()));
        model.projects().all().forEach(project -> lines.add("project " + project.key() + " "
                + model.issueTypeSchemes().of(project.id()).name() + " "
                + model.typeScreenSchemes().of(project.id()).name()));
        return String.join("\n", lines);
    }

    private List<String> contexts(StoredField field) {
        return model.contexts().of(field.id()).stream().map(this::context).sorted().toList();
    }

    private String context(FieldContext context) {
        List<String> options = model.options().of(context.id()).stream().map(option -> option.value()).toList();
        return context.name() + " " + context.projects().size() + " " + context.types().size() + " " + options;
    }

    private String field(String id) {
        return model.fields().byFieldId(id).map(StoredField::name).orElse(id);
    }
}
