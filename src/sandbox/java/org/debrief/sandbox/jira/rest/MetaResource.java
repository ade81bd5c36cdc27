package org.debrief.sandbox.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;

/**
 * What one needs to know to make or edit an issue, for making one in both of the product's shapes.
 */
record MetaResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "issue/createmeta", this::projects);
        routes.add("GET", "issue/createmeta/*/issuetypes", this::types);
        routes.add("GET", "issue/createmeta/*/issuetypes/*", this::fields);
        routes.add("GET", "issue/*/editmeta", this::edit);
    }

    private Reply edit(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        return Reply.ok(Json.of("fields", editable(issue, call.reader())));
    }

    /** The fields a reader may edit now. */
    Json editable(StoredIssue issue, User reader) {
        boolean allowed = site.allows(Permission.EDIT_ISSUES, issue, reader);
        return allowed ? new FieldMeta(site).of(issue.fields(), ScreenScheme.Operation.EDIT) : new Json();
    }

    private Reply projects(Call call) {
        List<String> keys = call.list("projectKeys");
        List<String> ids = call.list("projectIds");
        List<Json> projects = site.model().projects().all().stream()
                .filter(project -> site.allows(Permission.CREATE_ISSUES, project.id(), call.reader()))
                .filter(project -> keys.isEmpty() && ids.isEmpty() || keys.contains(project.key()) || ids.contains(String.valueOf(project.id())))
                .map(project -> project(project, call)).toList();
        return Reply.ok(Json.of("expand", "projects").with("projects", projects));
    }

    private Json project(StoredProject project, Call call) {
        List<String> names = call.list("issuetypeNames");
        List<String> ids = call.list("issuetypeIds");
        boolean withFields = call.expands("projects.issuetypes.fields");
        List<Json> types = offered(project).filter(type -> names.isEmpty() && ids.isEmpty() || names.contains(type.name())
                || ids.contains(String.valueOf(type.id())))
                .map(type -> new SiteJson(site).type(type).with("expand", "fields").withKnown("fields", withFields ? form(project, type) : null))
                        .toList();
        return new SiteJson(site).project(project).with("expand", "issuetypes").with("issuetypes", types);
    }

    private Reply types(Call call) {
        return Reply.ok(page(offered(creatable(call)).map(new SiteJson(site)::type).toList(), call));
    }

    private Reply fields(Call call) {
        StoredProject project = creatable(call);
        StoredIssueType type = offered(project).filter(found -> String.valueOf(found.id()).equals(call.variable(2))).findFirst()
                .orElseThrow(() -> RestFault.of(404, "Issue type with id '" + call.variable(2) + "' does not exist in this project."));
        return Reply.ok(page(new ArrayList<>(form(project, type).values()), call));
    }

    private StoredProject creatable(Call call) {
        StoredProject project = ProjectResource.find(site, call.variable(1), call.reader());
        if (!site.allows(Permission.CREATE_ISSUES, project.id(), call.reader())) {
            throw RestFault.of(call.reader() == null ? 401 : 403, "You do not have permission to create issues in this project.");
        }
        return project;
    }

    private Stream<StoredIssueType> offered(StoredProject project) {
        return site.model().issueTypeSchemes().of(project.id()).types().stream().flatMap(id -> site.model().issueTypes().byId(id).stream());
    }

    private Json form(StoredProject project, StoredIssueType type) {
        return new FieldMeta(site).of(IssueFields.EMPTY.with(SystemField.PROJECT, project.id()).with(SystemField.TYPE, type.id()),
                ScreenScheme.Operation.CREATE);
    }

    private static Json page(List<?> all, Call call) {
        Window window = Window.of(call, Window.USUAL);
        return window.page(all, window.of(all));
    }
}
