package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;

/**
 * Who an issue is given to when that is all that changes: {@code {"name": "ada"}}, null for nobody, {@code -1} for the project's lead.
 */
record Assignee(RestSite site) {
    /** What a user has when it is read, so that one can be sent back; another product's {@code accountId} must not give the issue to nobody. */
    private static final String[] USER = {"self", "name", "key", "emailAddress", "avatarUrls", "displayName", "active", "deleted", "timeZone",
        "locale", "lastLoginTime", "groups", "applicationRoles", "expand"};

    void addTo(Routes routes) {
        routes.add("PUT", "issue/*/assignee", this::put);
    }

    private Reply put(Call call) {
        StoredIssue issue = site.issue(call.variable(1), call.reader());
        IssueFields assigned = assigned(issue.fields(), call.body(USER), call.reader());
        site.model().issues().save(issue, assigned, call.author());
        return Reply.done();
    }

    /**
     * The fields with the assignee a JSON object names.
     *
     * @throws RestFault if the caller may not assign or the person cannot be given the issue
     */
    IssueFields assigned(IssueFields fields, JsonNode wanted, User reader) {
        if (!site.allows(Permission.ASSIGN_ISSUES, fields, reader)) {
            throw RestFault.of(reader == null ? 401 : 403, "You do not have permission to assign issues.");
        }
        if (!wanted.hasNonNull("name") && !wanted.hasNonNull("key")) {
            return fields.with(SystemField.ASSIGNEE, null);
        }
        if (wanted.path("name").asText().equals("-1")) {
            return fields.with(SystemField.ASSIGNEE, lead(fields.project()).filter(lead -> assignable(lead, fields)).map(User::key).orElse(null));
        }
        String name = wanted.path("name").asText(wanted.path("key").asText());
        User user = wanted.hasNonNull("name") ? found(site.model().users().byName(name), name) : found(site.model().users().byKey(name), name);
        if (!assignable(user, fields)) {
            throw RestFault.field("assignee", "User '" + name + "' cannot be assigned issues.");
        }
        return fields.with(SystemField.ASSIGNEE, user.key());
    }

    private Optional<User> lead(long project) {
        return site.model().projects().byId(project).map(StoredProject::lead).flatMap(site.model().users()::byKey);
    }

    private boolean assignable(User user, IssueFields fields) {
        return user.active() && site.allows(Permission.ASSIGNABLE_USER, fields, user);
    }

    private static User found(Optional<User> user, String name) {
        return user.orElseThrow(() -> RestFault.field("assignee", "User '" + name + "' does not exist."));
    }
}
