package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.debrief.sandbox.Sandbox;
import org.debrief.sandbox.SandboxSettings;
import org.debrief.sandbox.demo.Demo;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The demo as people find it: a team in three zones, a board, everyday issues, and the incident with everything so far. */
public class DemoIT {
    private static Sandbox sandbox;

    @BeforeClass
    public static void start() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")).toAbsolutePath(), "demo");
        cutShort(home);
        sandbox = Sandbox.start(new SandboxSettings(0, 0, home, true));
    }

    /** Somebody pressed Ctrl-C when the incident was there and the issues around it were not, and somebody when the space had no page. */
    private static void cutShort(Path home) {
        try (Sandbox first = Sandbox.start(new SandboxSettings(0, 0, home, false))) {
            Demo demo = new Demo(first.jiraUrl(), first.confluenceUrl(), LocalDate.now());
            assertThrows(CancellationException.class, () -> demo.load(DemoIT::stopBeforeTheIssues));
            new Client(first.confluenceUrl(), "admin").post("/rest/api/space", Map.of("key", "OPS", "name", "Cut short",
                    "description", Map.of("plain", Map.of("value", "Platform operations (loading)")))).expect(200);
        }
    }

    private static void stopBeforeTheIssues(String step) {
        if (step.contains("issues")) {
            throw new CancellationException();
        }
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    private static Client jira(String user) {
        return new Client(sandbox.jiraUrl(), user);
    }

    private static JsonNode search(String user, String jql) {
        return jira(user).post("/rest/api/2/search", Map.of("jql", jql, "maxResults", 100)).expect(200).json();
    }

    @Test
    public void aDemoThatWasCutShortIsLoadedAnew() {
        assertEquals("Platform operations", jira("ada").get("/rest/api/2/project/OPS").json().get("name").asText());
        JsonNode space = new Client(sandbox.confluenceUrl(), "ada").get("/rest/api/space/OPS?expand=homepage,description.plain").json();
        assertEquals("Platform operations", space.get("name").asText());
        assertEquals("Platform operations Home", space.at("/homepage/title").asText());
        assertEquals("", space.at("/description/plain/value").asText());
    }

    @Test
    public void theTeamLivesInThreeZones() {
        assertEquals("UTC", jira("admin").get("/rest/api/2/myself").json().get("timeZone").asText());
        assertEquals("Europe/Stockholm", jira("ada").get("/rest/api/2/myself").json().get("timeZone").asText());
        assertEquals("America/Los_Angeles", jira("kim").get("/rest/api/2/myself").json().get("timeZone").asText());
    }

    @Test
    public void aDozenIssuesSurroundTheIncidentInEveryColumn() {
        assertTrue(search("kim", "project = OPS AND type != Incident AND type != 'Postmortem Action'").get("total").asInt() >= 12);
        for (String status : new String[] {"To Do", "In Progress", "Done"}) {
            assertTrue(status, search("ada", "project = OPS AND status = '" + status + "'").get("total").asInt() >= 3);
        }
        assertTrue(search("ada", "project = OPS AND assignee IS EMPTY").get("total").asInt() > 0);
        assertTrue(search("ada", "project = OPS AND due < startOfDay() AND statusCategory != Done").get("total").asInt() > 0);
        assertTrue(search("ada", "project = OPS AND component = Hub AND fixVersion = '2018.3'").get("total").asInt() > 0);
    }

    @Test
    public void theIncidentHasActionsLinksAndAPicture() {
        JsonNode fields = jira("kim").get("/rest/api/2/issue/OPS-1").expect(200).json().get("fields");
        assertEquals(6, fields.get("subtasks").size());
        assertTrue(fields.get("issuelinks").size() >= 3);
        assertEquals("image/png", fields.at("/attachment/0/mimeType").asText());
        assertEquals("IN_REVIEW", jira("kim").get(Site.API + "/incidents/OPS-1").expect(200).json().get("state").asText());
    }

    @Test
    public void theBoardHasQuickFilters() {
        JsonNode boards = jira("ada").get("/rest/agile/1.0/board").expect(200).json().get("values");
        assertEquals("OPS board", boards.at("/0/name").asText());
        String id = boards.at("/0/id").asText();
        assertEquals(search("ada", "project = OPS").get("total"), jira("ada").get("/rest/agile/1.0/board/" + id + "/issue").expect(200).json().get("total"));
        assertTrue(jira("ada").get("/secure/RapidBoard.jspa?rapidView=" + id).expect(200).body().contains("Postmortem actions"));
    }
}
