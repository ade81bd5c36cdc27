package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * Who alone may read a comment, from JSON and as JSON: {@code {"type": "role", "value": "Developers"}}.
 */
record CommentVisibility(RestSite site, StoredIssue issue, User author) {
    /**
     * The group or role a body names, null for none; authors belong to it themselves.
     *
     * @throws RestFault 400 if there is no such group or role, or if the author does not belong to it
     */
    Holder of(JsonNode body) {
        JsonNode wanted = body.path("visibility");
        if (!wanted.isObject()) {
            return null;
        }
        String name = wanted.path("value").asText();
        return switch (wanted.path("type").asText()) {
            case "group" -> group(name);
            case "role" -> role(name);
            default -> throw RestFault.field("visibility", "The type of a visibility is 'group' or 'role'.");
        };
    }

    static Json json(Holder visibility) {
        if (visibility == null) {
            return null;
        }
        String[] parts = visibility.toString().split(":", 2);
        return Json.of("type", parts[0]).with("value", parts[1]);
    }

    private Holder group(String name) {
        if (!site.model().users().groups().exists(name)) {
            throw RestFault.field("commentLevel", "Group: " + name + " does not exist.");
        }
        if (author == null || !author.isIn(name)) {
            throw RestFault.field("commentLevel", "You are currently not a member of the group: " + name + ".");
        }
        return new Holder.Group(name);
    }

    private Holder role(String name) {
        if (site.model().roles().byName(name).isEmpty()) {
            throw RestFault.field("commentLevel", "Role: " + name + " does not exist.");
        }
        Set<Holder> members = site.model().roles().of(issue.fields().project()).getOrDefault(name, Set.of());
        if (!site.model().permissions().includes(members, issue, author)) {
            throw RestFault.field("commentLevel", "You are currently not a member of the project role: " + name + ".");
        }
        return new Holder.Role(name);
    }
}
