package org.debrief.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The demo: a project with an incident, everyday issues and a board in Jira, and a page that embeds the incident in Confluence. */
public final class Demo {

    private static final String PROJECT = "OPS";
    private static final String SPACE = "OPS";
    private static final String NAME = "Platform operations";
    /** The project's name and the space's description until everything is there, by which the next start knows that it was cut short. */
    private static final String UNFINISHED = NAME + " (loading)";

    private final Rest jira;
    private final Rest confluence;
    private final LocalDate today;

    /** The demo for two products at their base addresses; due dates lie around the given day. */
    public Demo(String jiraUrl, String confluenceUrl, LocalDate today) {
        jira = new Rest(jiraUrl);
        confluence = new Rest(confluenceUrl);
        this.today = today;
    }

    /** Loads what is missing or was not loaded to its end, and says what it is busy with; a second call changes nothing. */
    public void load(Consumer<String> progress) {
        if (missing(jira, "/rest/api/2/project/" + PROJECT, "/name")) {
            progress.accept("Loading the demo: the project and its incident");
            String incident = loadIncident();
            progress.accept("Loading the demo: the issues around it");
            new DemoIssues(jira, PROJECT, today).load(incident);
            jira.upload("/rest/api/2/issue/" + incident + "/attachments", "running-sessions.png", SessionsPicture.png());
            jira.put("/rest/api/2/project/" + PROJECT, Map.of("name", NAME));
        }
        if (missing(confluence, "/rest/api/space/" + SPACE + "?expand=description.plain", "/description/plain/value")) {
            progress.accept("Loading the demo: the page in Confluence");
            loadPage();
            confluence.put("/rest/api/space/" + SPACE, Map.of("description", plain("")));
        }
    }

    /** Whether a project or space is not there; one that was not finished is removed first. */
    private static boolean missing(Rest product, String path, String mark) {
        if (!product.exists(path)) {
            return true;
        }
        boolean unfinished = product.get(path).at(mark).asText().equals(UNFINISHED);
        if (unfinished) {
            product.delete(path);
        }
        return unfinished;
    }

    private static Map<String, Object> plain(String text) {
        return Map.of("plain", Map.of("value", text, "representation", "plain"));
    }

    private String loadIncident() {
        jira.post("/rest/api/2/project",
                Map.of("key", PROJECT, "name", UNFINISHED, "projectTypeKey", "software", "lead", "admin"));
        jira.post("/rest/debrief/1.0/projects/" + PROJECT + "/setup", Map.of());
        JsonNode incident = jira.post("/rest/debrief/1.0/incidents", document());
        JsonNode actions = incident.get("actions");
        jira.transition(actions.get(3).get("key").asText(), step -> step.at("/to/statusCategory/key").asText().equals("done"));
        move(actions.get(0).get("key").asText(), today.plusDays(20));
        move(actions.get(2).get("key").asText(), today.minusDays(1));
        String key = incident.get("key").asText();
        jira.transition(key, step -> step.at("/to/statusCategory/key").asText().equals("indeterminate"));
        return key;
    }

    private ObjectNode document() {
        try (InputStream stream = Demo.class.getResourceAsStream("/demo/incident.json")) {
            ObjectNode document = (ObjectNode) new ObjectMapper().readTree(stream);
            document.get("actions").forEach(action -> date((ObjectNode) action));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void date(ObjectNode action) {
        if (action.hasNonNull("due")) {
            action.put("due", today.plusDays(action.get("due").asLong()).toString());
        }
    }

    private void move(String key, LocalDate due) {
        jira.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", due.toString())));
    }

    private void loadPage() {
        confluence.post("/rest/api/space", Map.of("key", SPACE, "name", NAME, "description", plain(UNFINISHED)));
        String storage = """
                <p>Everything below comes live from Jira, with your own rights.</p>
                <ac:structured-macro ac:name="postmortem"><ac:parameter ac:name="issue">%1$s</ac:parameter>
                <ac:parameter ac:name="sections">summary,timeline,analysis</ac:parameter></ac:structured-macro>
                <h2>What became of it</h2>
                <ac:structured-macro ac:name="postmortem-actions"><ac:parameter ac:name="issue">%1$s</ac:parameter>
                </ac:structured-macro>""".formatted(PROJECT + "-1");
        confluence.post("/rest/api/content", Map.of(
                "type", "page",
                "title", "Postmortem: launches fail under a flood of sessions",
                "space", Map.of("key", SPACE),
                "ancestors", List.of(),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage"))));
    }
}
