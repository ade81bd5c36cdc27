package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * Those who watch an issue, and those who vote for it.
 */
record FollowerResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "issue/*/watchers", call -> Reply.ok(watchers(issue(call), call.reader())));
        routes.add("POST", "issue/*/watchers", this::watch);
        routes.add("DELETE", "issue/*/watchers", this::unwatch);
        routes.add("GET", "issue/*/votes", call -> Reply.ok(votes(issue(call), call.reader())));
        routes.add("POST", "issue/*/votes", this::vote);
        routes.add("DELETE", "issue/*/votes", this::unvote);
    }

    private StoredIssue issue(Call call) {
        return site.issue(call.variable(1), call.reader());
    }

    /** How many they are, and who, as far as the reader may know. */
    private Json watchers(StoredIssue issue, User reader) {
        List<String> all = site.model().watchers().of(issue.id());
        boolean open = site.allows(Permission.VIEW_VOTERS_AND_WATCHERS, issue, reader);
        return new FollowerJson(site).watches(issue, all, reader)
                .with("watchers", open ? all.stream().map(new SiteJson(site)::user).toList() : List.of());
    }

    private Reply watch(Call call) {
        StoredIssue issue = issue(call);
        User reader = call.signedIn();
        User watcher = named(call, reader);
        checkManages(issue, watcher, reader);
        if (!site.allows(Permission.BROWSE_PROJECTS, issue, watcher)) {
            throw RestFault.of(401, "The user \"" + watcher.fullName()
                    + "\" does not have permission to view this issue. This user will not be added to the watch list.");
        }
        site.model().watchers().add(issue.id(), watcher.key());
        return Reply.done();
    }

    private Reply unwatch(Call call) {
        StoredIssue issue = issue(call);
        User reader = call.signedIn();
        String name = call.parameter("username").or(() -> call.parameter("userName"))
                .orElseThrow(() -> RestFault.of(400, "The username query parameter was not provided"));
        User watcher = site.model().users().byName(name).orElseThrow(() -> RestFault.of(404, "User '" + name + "' does not exist."));
        checkManages(issue, watcher, reader);
        site.model().watchers().remove(issue.id(), watcher.key());
        return Reply.done();
    }

    /** The product answers 401 here, where other resources answer 403. */
    private void checkManages(StoredIssue issue, User watcher, User reader) {
        if (!watcher.key().equals(reader.key()) && !site.allows(Permission.MANAGE_WATCHERS, issue, reader)) {
            throw RestFault.of(401, "User '" + reader.name() + "' is not allowed to manage the watchers of issue '" + issue.key() + "'.");
        }
    }

    /** The person whose name is the body, a JSON string; the reader without a body. */
    private User named(Call call, User reader) {
        if (call.request().getContentLengthLong() == 0 || call.request().getContentType() == null) {
            return reader;
        }
        JsonNode name = call.json();
        if (!name.isTextual()) {
            throw RestFault.of(400, "The request body must be a JSON string with a user name.");
        }
        return name.asText().isEmpty() ? reader
                : site.model().users().byName(name.asText()).orElseThrow(() -> RestFault.of(400, "User '" + name.asText() + "' does not exist."));
    }

    private Json votes(StoredIssue issue, User reader) {
        List<String> all = site.model().votes().of(issue.id());
        boolean open = site.allows(Permission.VIEW_VOTERS_AND_WATCHERS, issue, reader);
        return new FollowerJson(site).votes(issue, all, reader).with("voters", open ? all.stream().map(new SiteJson(site)::user).toList() : List.of());
    }

    private Reply vote(Call call) {
        StoredIssue issue = issue(call);
        User reader = call.signedIn();
        if (reader.key().equals(issue.fields().reporter())) {
            throw RestFault.of(404, "You cannot vote for an issue you have reported.");
        }
        if (issue.fields().resolution() != null) {
            throw RestFault.of(404, "You cannot vote for an issue that has been resolved.");
        }
        site.model().votes().add(issue.id(), reader.key());
        return Reply.done();
    }

    private Reply unvote(Call call) {
        StoredIssue issue = issue(call);
        User reader = call.signedIn();
        if (!site.model().votes().of(issue.id()).contains(reader.key())) {
            throw RestFault.of(404, "You have not voted for this issue.");
        }
        site.model().votes().remove(issue.id(), reader.key());
        return Reply.done();
    }
}
