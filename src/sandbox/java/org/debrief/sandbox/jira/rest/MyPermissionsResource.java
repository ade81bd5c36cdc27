package org.debrief.sandbox.jira.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.User;

/**
 * What the caller may do: in a project, with an issue, or anywhere.
 */
record MyPermissionsResource(RestSite site) {
    /** The numbers the product gives its permissions. */
    private static final Map<Permission, Integer> IDS = Map.ofEntries(
            Map.entry(Permission.BROWSE_PROJECTS, 10), Map.entry(Permission.CREATE_ISSUES, 11), Map.entry(Permission.EDIT_ISSUES, 12),
            Map.entry(Permission.ASSIGN_ISSUES, 13), Map.entry(Permission.RESOLVE_ISSUES, 14), Map.entry(Permission.ADD_COMMENTS, 15),
            Map.entry(Permission.DELETE_ISSUES, 16), Map.entry(Permission.ASSIGNABLE_USER, 17), Map.entry(Permission.CLOSE_ISSUES, 18),
            Map.entry(Permission.CREATE_ATTACHMENTS, 19), Map.entry(Permission.LINK_ISSUES, 21), Map.entry(Permission.ADMINISTER_PROJECTS, 23),
            Map.entry(Permission.MOVE_ISSUES, 25), Map.entry(Permission.SET_ISSUE_SECURITY, 26), Map.entry(Permission.SCHEDULE_ISSUES, 28),
            Map.entry(Permission.MODIFY_REPORTER, 30), Map.entry(Permission.VIEW_VOTERS_AND_WATCHERS, 31), Map.entry(Permission.MANAGE_WATCHERS, 32),
            Map.entry(Permission.EDIT_ALL_COMMENTS, 34), Map.entry(Permission.EDIT_OWN_COMMENTS, 35), Map.entry(Permission.DELETE_ALL_COMMENTS, 36),
            Map.entry(Permission.DELETE_OWN_COMMENTS, 37), Map.entry(Permission.DELETE_ALL_ATTACHMENTS, 38),
            Map.entry(Permission.DELETE_OWN_ATTACHMENTS, 39), Map.entry(Permission.VIEW_READONLY_WORKFLOW, 45),
            Map.entry(Permission.TRANSITION_ISSUES, 46));
    private static final int ADMINISTER = 0;
    private static final int SYSTEM_ADMIN = 44;

    void addTo(Routes routes) {
        routes.add("GET", "mypermissions", this::get);
    }

    private Reply get(Call call) {
        Json permissions = new Json();
        Question question = question(call);
        Arrays.stream(Permission.values()).forEach(permission ->
                permissions.with(permission.name(), json(permission.name(), IDS.get(permission), "PROJECT", question.allows(permission))));
        boolean administers = site.model().users().administers(call.reader());
        permissions.with("ADMINISTER", json("ADMINISTER", ADMINISTER, "GLOBAL", administers));
        permissions.with("SYSTEM_ADMIN", json("SYSTEM_ADMIN", SYSTEM_ADMIN, "GLOBAL", administers));
        return Reply.ok(Json.of("permissions", permissions));
    }

    private static Json json(String key, int id, String type, boolean held) {
        String name = Arrays.stream(key.split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
        return Json.of("id", String.valueOf(id)).with("key", key).with("name", name).with("type", type).with("description", name).with("havePermission", held);
    }

    /** Whether the caller has a permission there. */
    @FunctionalInterface
    private interface Question {
        boolean allows(Permission permission);
    }

    private Question question(Call call) {
        User reader = call.reader();
        Optional<String> issue = call.parameter("issueKey").or(() -> call.parameter("issueId"));
        Optional<String> project = call.parameter("projectKey").or(() -> call.parameter("projectId"));
        if (issue.isPresent()) {
            StoredIssue found = site.issue(issue.get(), reader);
            return permission -> site.allows(permission, found, reader);
        }
        if (project.isPresent()) {
            StoredProject found = ProjectResource.find(site, project.get(), reader);
            return permission -> site.allows(permission, found.id(), reader);
        }
        return permission -> site.model().projects().all().stream().anyMatch(any -> site.allows(permission, any.id(), reader));
    }
}
