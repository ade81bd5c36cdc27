package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * Projects: those one may see, and for administrators making, changing, archiving and deleting them.
 */
record ProjectResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "project", this::all);
        routes.add("POST", "project", this::create);
        routes.add("GET", "project/*", call -> Reply.ok(new SiteJson(site).projectInFull(any(call))));
        routes.add("PUT", "project/*", this::update);
        routes.add("DELETE", "project/*", this::delete);
        routes.add("PUT", "project/*/archive", this::archive);
        routes.add("PUT", "project/*/restore", this::restore);
        routes.add("GET", "project/*/statuses", this::statuses);
    }

    private Reply all(Call call) {
        boolean archived = call.flag("includeArchived") && site.model().users().administers(call.reader());
        return Reply.ok(site.model().projects().all().stream().filter(project -> mayBrowse(project, call.reader()) || archived && project.archived())
                .map(project -> listed(project, call)).toList());
    }

    private Json listed(StoredProject project, Call call) {
        SiteJson json = new SiteJson(site);
        return json.project(project).with("expand", SiteJson.PROJECT_EXPAND)
                .withKnown("description", call.expands("description") ? project.description() : null)
                .withKnown("lead", call.expands("lead") ? json.user(project.lead()) : null)
                .withKnown("url", call.expands("url") ? site.model().projects().details(project.id()).url() : null)
                .withKnown("issueTypes", call.expands("issueTypes") ? json.typesOf(project) : null)
                .withKnown("projectKeys", call.expands("projectKeys") ? List.of(project.key()) : null);
    }

    private Reply create(Call call) {
        checkAdministrator(call);
        ProjectInput input = new ProjectInput(site, call.body(ProjectInput.KNOWN));
        StoredProject project = input.create();
        return Reply.created(Json.of("self", site.self("project/" + project.id())).with("id", project.id()).with("key", project.key()));
    }

    private Reply update(Call call) {
        StoredProject project = visible(call);
        checkAdministers(site, project, call.reader());
        JsonNode body = call.body(ProjectInput.KNOWN);
        return Reply.ok(new SiteJson(site).projectInFull(new ProjectInput(site, body).update(project)));
    }

    private Reply delete(Call call) {
        StoredProject project = any(call);
        checkAdministrator(call);
        site.model().deleteProject(project);
        return Reply.done();
    }

    private Reply archive(Call call) {
        return archived(call, true, new Reply(204, null));
    }

    private Reply restore(Call call) {
        return archived(call, false, new Reply(202, null));
    }

    private Reply archived(Call call, boolean archived, Reply reply) {
        StoredProject project = any(call);
        checkAdministrator(call);
        if (project.archived() == archived) {
            throw RestFault.of(400, archived ? "The project is already archived." : "The project is not archived.");
        }
        site.model().projects().save(new StoredProject(project.id(), project.key(), project.name(), project.description(), project.lead(), archived));
        return reply;
    }

    private Reply statuses(Call call) {
        SiteJson json = new SiteJson(site);
        List<Json> statuses = site.model().constants().statuses().stream().map(json::status).toList();
        return Reply.ok(site.model().issueTypeSchemes().of(visible(call).id()).types().stream()
                .map(id -> site.model().issueTypes().byId(id).orElseThrow())
                .map(type -> Json.of("self", site.self("issuetype/" + type.id())).with("id", String.valueOf(type.id())).with("name", type.name())
                        .with("subtask", type.subTask()).with("statuses", statuses)).toList());
    }

    private void checkAdministrator(Call call) {
        if (!site.model().users().administers(call.signedIn())) {
            throw RestFault.of(403, "You must have global administrator rights in order to modify projects.");
        }
    }

    /**
     * Checks that a reader may change a project they see: they administer it or the site.
     *
     * @throws RestFault 401 or 403 otherwise
     */
    static void checkAdministers(RestSite site, StoredProject project, User reader) {
        if (!site.allows(Permission.ADMINISTER_PROJECTS, project.id(), reader) && !site.model().users().administers(reader)) {
            throw reader == null ? RestFault.signIn() : RestFault.of(403, "You cannot edit the configuration of this project.");
        }
    }

    private StoredProject visible(Call call) {
        return find(site, call.variable(1), call.reader());
    }

    /** The project of a call, also an archived one if the caller administers the site. */
    private StoredProject any(Call call) {
        return named(site, call.variable(1)).filter(project -> mayBrowse(project, call.reader()) || site.model().users().administers(call.reader()))
                .orElseThrow(() -> missing(call.variable(1)));
    }

    /**
     * The project with this key or id, if the reader may see it.
     *
     * @throws RestFault 404 otherwise
     */
    static StoredProject find(RestSite site, String keyOrId, User reader) {
        return named(site, keyOrId).filter(project -> new ProjectResource(site).mayBrowse(project, reader)).orElseThrow(() -> missing(keyOrId));
    }

    private static Optional<StoredProject> named(RestSite site, String keyOrId) {
        return site.model().projects().all().stream()
                .filter(project -> project.key().equalsIgnoreCase(keyOrId) || String.valueOf(project.id()).equals(keyOrId)).findFirst();
    }

    private static RestFault missing(String keyOrId) {
        return RestFault.of(404, "No project could be found with " + (keyOrId.matches("[0-9]+") ? "id" : "key") + " '" + keyOrId + "'.");
    }

    private boolean mayBrowse(StoredProject project, User reader) {
        return site.allows(Permission.BROWSE_PROJECTS, project.id(), reader) || site.allows(Permission.ADMINISTER_PROJECTS, project.id(), reader);
    }
}
