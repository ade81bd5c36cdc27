package org.debrief.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What tests arrange in the products before they act. */
final class Site {

    static final String API = "/rest/debrief/1.0";

    private Site() {}

    /** A new project with default schemes, not set up. */
    static void createProject(String key) {
        Products.jira("admin")
                .post("/rest/api/2/project", Map.of("key", key, "name", "Project " + key, "projectTypeKey", "software", "lead", "admin"))
                .expect(201);
    }

    /** A new project that is set up. */
    static void createReadyProject(String key) {
        createProject(key);
        Products.jira("admin").post(API + "/projects/" + key + "/setup", "{}").expect(200);
    }

    /** Grants a project permission to users, groups, {@code anyone} or {@code anonymous}. */
    static void grant(String project, String permission, String... holders) {
        Products.jira("admin")
                .put("/rest/sandbox/1.0/projects/" + project + "/permissions", Map.of("permission", permission, "holders", List.of(holders)))
                .expect(200);
    }

    /** The document of {@code src/test/resources/it/incident.json}, for a project. */
    static ObjectNode document(String project) {
        try (InputStream stream = Site.class.getResourceAsStream("/it/incident.json")) {
            ObjectNode document = (ObjectNode) Client.JSON.readTree(stream);
            document.put("project", project);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new incident made from {@link #document}. */
    static JsonNode createIncident(String project) {
        return Products.jira("admin").post(API + "/incidents", document(project)).expect(201).json();
    }

    /** How many issues a project has. */
    static int issuesIn(String project) {
        return Products.jira("admin").get("/rest/api/2/search?jql=project=" + project + "&maxResults=0").expect(200).json().get("total").asInt();
    }
}
