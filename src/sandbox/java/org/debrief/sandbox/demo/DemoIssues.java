package org.debrief.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What surrounds the demo's incident: people of the team with their zones, components, versions, everyday issues and the filters of the board. */
final class DemoIssues {
    private static final List<String> MEMBERS_MAY = List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "ASSIGN_ISSUES", "ASSIGNABLE_USER",
            "SCHEDULE_ISSUES", "TRANSITION_ISSUES", "RESOLVE_ISSUES", "CLOSE_ISSUES", "LINK_ISSUES", "ADD_COMMENTS", "EDIT_OWN_COMMENTS", "CREATE_ATTACHMENTS");
    private static final String ISSUE = "/rest/api/2/issue";

    private final Rest jira;
    private final String project;
    private final LocalDate today;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, String> keys = new HashMap<>();

    DemoIssues(Rest jira, String project, LocalDate today) {
        this.jira = jira;
        this.project = project;
        this.today = today;
    }

    /** Loads everything; {@code incident} is the key of the incident that some of the issues relate to. */
    void load(String incident) {
        JsonNode data = data();
        people(data.get("people"));
        parts("component", data.get("components"));
        parts("version", data.get("versions"));
        data.get("issues").forEach(issue -> add((ObjectNode) issue, incident));
        data.get("filters").forEach(filter -> jira.post("/rest/sandbox/1.0/projects/" + project + "/quickfilters", filter));
    }

    private JsonNode data() {
        try (InputStream stream = DemoIssues.class.getResourceAsStream("/demo/issues.json")) {
            return mapper.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void people(JsonNode people) {
        for (JsonNode person : people) {
            jira.as(person.get("name").asText()).put("/rest/api/2/mypreferences?key=jira.user.timezone", person.get("zone"));
        }
        for (String permission : MEMBERS_MAY) {
            jira.put("/rest/sandbox/1.0/projects/" + project + "/permissions",
                    Map.of("permission", permission, "holders", List.of("group:jira-users", "user:ada", "user:kim")));
        }
    }

    private void parts(String kind, JsonNode parts) {
        parts.forEach(part -> jira.post("/rest/api/2/" + kind, ((ObjectNode) part).put("project", project)));
    }

    private void add(ObjectNode issue, String incident) {
        String key = jira.post(ISSUE, mapper.createObjectNode().set("fields", fields(issue))).get("key").asText();
        keys.put(issue.get("id").asText(), key);
        for (JsonNode comment : issue.path("comments")) {
            jira.as(comment.get("by").asText()).post(ISSUE + "/" + key + "/comment", Map.of("body", comment.get("text").asText()));
        }
        if (issue.path("relates").asBoolean()) {
            jira.post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Relates"), "inwardIssue", Map.of("key", key), "outwardIssue", Map.of("key", incident)));
        }
        move(key, issue.get("status").asText());
    }

    private ObjectNode fields(ObjectNode issue) {
        ObjectNode fields = mapper.createObjectNode();
        fields.putObject("project").put("key", project);
        fields.putObject("issuetype").put("name", issue.get("type").asText());
        fields.put("summary", issue.get("summary").asText());
        copy("description", issue, fields);
        copy("labels", issue, fields);
        if (issue.has("priority")) {
            fields.putObject("priority").put("name", issue.get("priority").asText());
        }
        if (issue.hasNonNull("assignee")) {
            fields.putObject("assignee").put("name", issue.get("assignee").asText());
        } else {
            fields.putNull("assignee");
        }
        if (issue.has("due")) {
            fields.put("duedate", today.plusDays(issue.get("due").asLong()).toString());
        }
        if (issue.has("parent")) {
            fields.putObject("parent").put("key", keys.get(issue.get("parent").asText()));
        }
        named("components", issue, fields);
        named("fixVersions", issue, fields);
        return fields;
    }

    private static void copy(String name, ObjectNode from, ObjectNode to) {
        if (from.has(name)) {
            to.set(name, from.get(name));
        }
    }

    private static void named(String name, ObjectNode from, ObjectNode to) {
        if (from.has(name)) {
            ArrayNode parts = to.putArray(name);
            from.get(name).forEach(part -> parts.addObject().put("name", part.asText()));
        }
    }

    private void move(String key, String status) {
        if (!status.equals("To Do")) {
            jira.transition(key, transition -> transition.at("/to/name").asText().equals(status));
        }
    }
}
