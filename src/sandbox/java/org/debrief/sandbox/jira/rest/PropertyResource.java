package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.EntityProperties.Entity;
import org.debrief.sandbox.jira.model.EntityProperties.Kind;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * The JSON that programs keep at issues, comments, projects and users.
 */
record PropertyResource(RestSite site) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Finds what a call is about, if the caller may read it, or write to it. */
    @FunctionalInterface
    private interface Holding {
        Entity of(Call call, boolean writing);
    }

    void addTo(Routes routes) {
        add(routes, "issue/*/properties", 2, this::issue);
        add(routes, "comment/*/properties", 2, this::comment);
        add(routes, "project/*/properties", 2, this::project);
        add(routes, "user/properties", 1, this::user);
    }

    private void add(Routes routes, String path, int variable, Holding holding) {
        routes.add("GET", path, call -> keys(call, holding.of(call, false)));
        routes.add("GET", path + "/*", call -> get(call.variable(variable), holding.of(call, false)));
        routes.add("PUT", path + "/*", call -> put(call, call.variable(variable), holding.of(call, true)));
        routes.add("DELETE", path + "/*", call -> delete(call.variable(variable), holding.of(call, true)));
    }

    private Reply keys(Call call, Entity entity) {
        String path = call.request().getPathInfo().substring(1).replaceFirst("/$", "");
        String query = call.request().getQueryString() == null ? "" : "?" + call.request().getQueryString();
        return Reply.ok(Json.of("keys", site.model().properties().keys(entity).stream()
                .map(key -> Json.of("self", site.self(path + "/" + key + query)).with("key", key)).toList()));
    }

    private Reply get(String key, Entity entity) {
        String json = site.model().properties().json(entity, key).orElseThrow(() -> missing(key));
        try {
            return Reply.ok(Json.of("key", key).with("value", MAPPER.readTree(json)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply put(Call call, String key, Entity entity) {
        JsonNode value = call.json();
        return new Reply(site.model().properties().set(entity, key, value.toString()) ? 201 : 200, null);
    }

    private Reply delete(String key, Entity entity) {
        if (!site.model().properties().remove(entity, key)) {
            throw missing(key);
        }
        return Reply.done();
    }

    private static RestFault missing(String key) {
        return RestFault.of(404, "The property with key '" + key + "' does not exist.");
    }

    private Entity issue(Call call, boolean writing) {
        StoredIssue issue = writing
                ? site.issue(call.variable(1), call.reader(), Permission.EDIT_ISSUES, "You do not have permission to edit issues in this project.")
                : site.issue(call.variable(1), call.reader());
        return new Entity(Kind.ISSUE, String.valueOf(issue.id()));
    }

    private Entity comment(Call call, boolean writing) {
        Commented commented = Commented.find(site, call.variable(1), call.reader());
        StoredComment comment = commented.comment();
        if (writing && !site.model().permissions().allows(Deed.EDIT_COMMENT, commented.issue(), comment.author(), call.reader())) {
            throw RestFault.of(call.reader() == null ? 401 : 403, CommentResource.NOT_EDITABLE);
        }
        return new Entity(Kind.COMMENT, String.valueOf(comment.id()));
    }

    private Entity project(Call call, boolean writing) {
        StoredProject project = ProjectResource.find(site, call.variable(1), call.reader());
        if (writing) {
            ProjectResource.checkAdministers(site, project, call.reader());
        }
        return new Entity(Kind.PROJECT, String.valueOf(project.id()));
    }

    private Entity user(Call call, boolean writing) {
        User reader = call.signedIn();
        User user = call.parameter("userKey").flatMap(site.model().users()::byKey)
                .or(() -> call.parameter("username").flatMap(site.model().users()::byName))
                .orElseThrow(() -> RestFault.of(404, "The user does not exist; userKey or username names one."));
        if (!user.key().equals(reader.key()) && !site.model().users().administers(reader)) {
            throw RestFault.of(403, "You can " + (writing ? "change" : "see") + " your own properties only.");
        }
        return new Entity(Kind.USER, user.key());
    }
}
