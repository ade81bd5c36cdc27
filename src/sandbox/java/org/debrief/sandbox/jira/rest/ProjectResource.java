package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * Projects: those one may see, and new ones for administrators.
 */
record ProjectResource(RestSite site) {
    private static final int LONGEST_NAME = 80;

    void addTo(Routes routes) {
        routes.add("GET", "project", this::all);
        routes.add("POST", "project", this::create);
        routes.add("GET", "project/*", call -> Reply.ok(new SiteJson(site).projectInFull(visible(call))));
        routes.add("GET", "project/*/statuses", this::statuses);
        routes.add("GET", "project/*/components", call -> none(visible(call)));
        routes.add("GET", "project/*/versions", call -> none(visible(call)));
    }

    private Reply all(Call call) {
        return Reply.ok(site.model().projects().all().stream().filter(project -> mayBrowse(project, call.reader())).map(new SiteJson(site)::project)
                .toList());
    }

    private Reply create(Call call) {
        User author = call.signedIn();
        if (!site.model().users().administers(author)) {
            throw RestFault.of(403, "You must have global administrator rights in order to modify projects.");
        }
        StoredProject wanted = wanted(call.body());
        try {
            StoredProject project = site.model().createProject(wanted);
            return Reply.created(Json.of("self", site.self("project/" + project.id())).with("id", project.id()).with("key", project.key()));
        } catch (Refused e) {
            throw RestFault.field(e.getMessage().contains("name") ? "projectName" : "projectKey", e.getMessage());
        }
    }

    private StoredProject wanted(JsonNode body) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = body.path("name").asText().strip();
        String lead = body.path("lead").asText();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put("projectName", name.isEmpty() ? "You must specify a valid project name." : "The project name must not exceed " + LONGEST_NAME
                    + " characters in length.");
        }
        if (body.path("key").asText().isEmpty()) {
            errors.put("projectKey", "You must specify a unique project key, at least 2 characters long, containing only uppercase letters.");
        }
        if (site.model().users().byName(lead).isEmpty()) {
            errors.put("projectLead", lead.isEmpty() ? "You must specify the project lead."
                    : "The user you have specified as project lead does not exist.");
        }
        if (!errors.isEmpty()) {
            throw new RestFault(400, List.of(), errors);
        }
        return new StoredProject(0, body.path("key").asText(), name, body.path("description").asText(),
                site.model().users().byName(lead).orElseThrow().key(), false);
    }

    private Reply statuses(Call call) {
        SiteJson json = new SiteJson(site);
        List<Json> statuses = site.model().constants().statuses().stream().map(json::status).toList();
        return Reply.ok(site.model().issueTypeSchemes().of(visible(call).id()).types().stream()
                .map(id -> site.model().issueTypes().byId(id).orElseThrow())
                .map(type -> Json.of("self", site.self("issuetype/" + type.id())).with("id", String.valueOf(type.id())).with("name", type.name())
                        .with("subtask", type.subTask()).with("statuses", statuses)).toList());
    }

    private static Reply none(StoredProject project) {
        return Reply.ok(List.of());
    }

    private StoredProject visible(Call call) {
        return find(site, call.variable(1), call.reader());
    }

    /**
     * The project with this key or id, if the reader may see it.
     *
     * @throws RestFault 404 otherwise
     */
    static StoredProject find(RestSite site, String keyOrId, User reader) {
        return site.model().projects().all().stream()
                .filter(project -> project.key().equalsIgnoreCase(keyOrId) || String.valueOf(project.id()).equals(keyOrId))
                .filter(project -> new ProjectResource(site).mayBrowse(project, reader)).findFirst()
                .orElseThrow(() -> RestFault.of(404, "No project could be found with " + (keyOrId.matches("[0-9]+") ? "id" : "key") + " '" + keyOrId
                        + "'."));
    }

    private boolean mayBrowse(StoredProject project, User reader) {
        return site.allows(Permission.BROWSE_PROJECTS, project.id(), reader) || site.allows(Permission.ADMINISTER_PROJECTS, project.id(), reader);
    }
}
