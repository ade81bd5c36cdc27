package org.debrief.sandbox.pages.jira.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.model.IssueTypeScheme;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The issue type schemes: which types they offer, and which projects use them.
 */
final class TypeSchemesPage extends AdminPage {
    static final String ADDRESS = "/secure/admin/ManageIssueTypeSchemes!default.jspa";
    private static final long serialVersionUID = 1L;

    TypeSchemesPage(JiraPages pages) {
        super(pages, "issue_type_schemes");
    }

    /** A scheme with what may be chosen for it. */
    public record Scheme(long id, String name, String description, List<Choice> types, List<Choice> projects) {
        /** Whether there is a project that could use it and does not. */
        public boolean free() {
            return projects.stream().anyMatch(project -> !project.chosen());
        }
    }

    @Override
    View view(Form form) {
        return new View("Issue type schemes", "type-schemes", Map.of("schemes", model().issueTypeSchemes().all().stream().map(this::scheme).toList()));
    }

    private Scheme scheme(IssueTypeScheme scheme) {
        List<StoredIssueType> ordered = new ArrayList<>(scheme.types().stream().flatMap(id -> model().issueTypes().byId(id).stream()).toList());
        model().issueTypes().all().stream().filter(type -> !scheme.types().contains(type.id())).forEach(ordered::add);
        List<Choice> types = ordered.stream().map(type -> Choice.of(type.id(), type.name(), scheme.types().contains(type.id()))).toList();
        List<Long> users = model().issueTypeSchemes().projects(scheme.id());
        List<Choice> projects = model().projects().all().stream().map(project -> Choice.of(project.id(), project.name(), users.contains(project.id()))).toList();
        return new Scheme(scheme.id(), scheme.name(), scheme.description(), types, projects);
    }

    @Override
    Done act(Form form) {
        String done = switch (form.text("action")) {
            case "create" -> create(form);
            case "types" -> types(form);
            case "use" -> use(form);
            default -> throw new Refused("There is no such action.");
        };
        return new Done(done, ADDRESS);
    }

    private String create(Form form) {
        String name = form.name("name", "Name");
        if (model().issueTypeSchemes().all().stream().anyMatch(scheme -> scheme.name().equalsIgnoreCase(name))) {
            throw new Refused("A scheme with this name already exists.");
        }
        List<Long> types = model().issueTypeSchemes().byId(IssueTypeScheme.DEFAULT).orElseThrow().types();
        model().issueTypeSchemes().create(name, form.text("description"), types);
        return "The scheme " + name + " was created with the types of the default scheme.";
    }

    private String types(Form form) {
        IssueTypeScheme scheme = scheme(form);
        Set<Long> wanted = form.ids("types");
        List<Long> types = wanted.stream().filter(id -> model().issueTypes().byId(id).isPresent()).toList();
        if (types.stream().allMatch(id -> model().issueTypes().byId(id).orElseThrow().subTask())) {
            throw new Refused("A scheme needs at least one issue type that is no sub-task.");
        }
        keepTypes(model().issueTypeSchemes().projects(scheme.id()), types);
        Long first = scheme.defaultType() != null && types.contains(scheme.defaultType()) ? scheme.defaultType() : null;
        model().issueTypeSchemes().save(new IssueTypeScheme(scheme.id(), scheme.name(), scheme.description(), types, first));
        return "The scheme " + scheme.name() + " was saved.";
    }

    private String use(Form form) {
        IssueTypeScheme scheme = scheme(form);
        StoredProject project = model().projects().byId(form.id("project")).orElseThrow(() -> new Refused("There is no such project."));
        keepTypes(List.of(project.id()), scheme.types());
        model().issueTypeSchemes().use(project.id(), scheme.id());
        return "The project " + project.name() + " uses the scheme " + scheme.name() + " now.";
    }

    private void keepTypes(List<Long> projects, List<Long> types) {
        long others = model().issueTypeSchemes().others(projects, types);
        if (others > 0) {
            throw new Refused(others + " issues have a type that would no longer be offered. Give them another type first.");
        }
    }

    private IssueTypeScheme scheme(Form form) {
        return model().issueTypeSchemes().byId(form.id("scheme")).orElseThrow(() -> new Refused("There is no such scheme."));
    }
}
