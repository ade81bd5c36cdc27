package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.debrief.sandbox.NodeSettings;
import org.debrief.sandbox.Sandbox;
import org.debrief.sandbox.SandboxSettings;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The packaged plugin on two Jira nodes with one database: what is done on one is there on the other, by its next request. */
public class ClusterIT {

    private static Sandbox sandbox;

    @BeforeClass
    public static void start() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")).toAbsolutePath(), "cluster");
        sandbox = Sandbox.start(new SandboxSettings(0, 0, home, false, new NodeSettings(List.of(0), Duration.ofSeconds(2))));
        one("admin").post("/rest/api/2/project", Map.of("key", "CLU", "name", "Cluster", "projectTypeKey", "software", "lead", "admin")).expect(201);
        two("admin").post(Site.API + "/projects/CLU/setup", "{}").expect(200);
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static Client one(String user) {
        return new Client(sandbox.nodes().get(0).url(), user);
    }

    private static Client two(String user) {
        return new Client(sandbox.nodes().get(1).url(), user);
    }

    private static String issue(Client node, String summary) {
        Map<String, Object> fields = Map.of("project", Map.of("key", "CLU"), "issuetype", Map.of("name", "Task"), "summary", summary);
        return node.post("/rest/api/2/issue", Map.of("fields", fields)).expect(201).json().get("key").asText();
    }

    private static List<String> found(Client node, String text) {
        JsonNode issues = node.get("/rest/api/2/search?jql=project=CLU+and+summary~" + text).expect(200).json().get("issues");
        return StreamSupport.stream(issues.spliterator(), false).map(issue -> issue.get("key").asText()).toList();
    }

    @Test
    public void anIssueMadeOnOneNodeIsFoundOnTheOther() {
        String first = issue(one("admin"), "zebra");
        assertEquals(List.of(first), found(two("admin"), "zebra"));
        String second = issue(two("admin"), "okapi");
        assertEquals(List.of(second), found(one("admin"), "okapi"));

        two("admin").delete("/rest/api/2/issue/" + first, null).expect(204);
        one("admin").get("/rest/api/2/issue/" + first).expect(404);
    }

    @Test
    public void aPermissionGrantedOnOneNodeCountsOnTheOtherAtOnce() {
        String key = issue(one("admin"), "quagga");
        two("kim").get("/rest/api/2/issue/" + key).expect(404);
        grant(one("admin"), "user:kim");
        two("kim").get("/rest/api/2/issue/" + key).expect(200);
        grant(one("admin"), "group:jira-administrators");
        two("kim").get("/rest/api/2/issue/" + key).expect(404);
    }

    private static void grant(Client node, String holder) {
        node.put("/rest/sandbox/1.0/projects/CLU/permissions", Map.of("permission", "BROWSE_PROJECTS", "holders", List.of(holder, "user:admin"))).expect(200);
    }

    @Test
    public void aPersonMadeOnOneNodeSignsInOnTheOther() {
        two("noor").get("/rest/api/2/myself").expect(401);
        one("admin").post("/secure/admin/user/UserBrowser.jspa", "username=noor&fullname=Noor&email=noor%40example.com&password=noor",
                "Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check");
        assertEquals("Noor", two("noor").get("/rest/api/2/myself").expect(200).json().get("displayName").asText());
    }

    @Test
    public void anIncidentIsTheSameOnBothNodesAndChangesOfBothAreKept() {
        ObjectNode document = Site.document("CLU");
        JsonNode made = one("admin").post(Site.API + "/incidents", document).expect(201).json();
        String path = Site.API + "/incidents/" + made.get("key").asText();
        JsonNode there = two("admin").get(path).expect(200).json();
        assertEquals(one("admin").get(path).expect(200).json(), there);

        two("admin").put("/rest/api/2/issue/" + made.get("key").asText(), Map.of("fields", Map.of("summary", "Seen from two"))).expect(204);
        assertTrue(one("admin").get(path).expect(200).body().contains("Seen from two"));
    }

    @Test
    public void asManyStatementsAreCountedAsWithOneNode() {
        String key = issue(one("admin"), "tapir");
        one("admin").get("/rest/api/2/issue/" + key).expect(200);
        two("admin").get("/rest/api/2/issue/" + key).expect(200);

        assertEquals(one("admin").get("/rest/api/2/issue/" + key).header("X-Sandbox-Queries"),
                two("admin").get("/rest/api/2/issue/" + key).header("X-Sandbox-Queries"));
    }

    @Test
    public void aFieldRenamedOnOneNodeHasItsNewNameOnTheOther() {
        String id = StreamSupport.stream(two("admin").get("/rest/api/2/field").json().spliterator(), false)
                .filter(field -> field.get("custom").asBoolean()).findFirst().orElseThrow().get("id").asText();
        one("admin").put("/rest/sandbox/1.0/fields/" + id, Map.of("name", "Renamed on one")).expect(200);

        assertTrue(two("admin").get("/rest/api/2/field").expect(200).body().contains("Renamed on one"));
        two("admin").get("/rest/api/2/search?jql=%22Renamed+on+one%22+is+EMPTY").expect(200);
    }

    @Test
    public void aSessionIsItsNodesOwn() {
        Map<String, String> credentials = Map.of("username", "admin", "password", "admin");

        assertTrue(one(null).post("/rest/auth/1/session", credentials).expect(200).header("Set-Cookie").startsWith("JSESSIONID="));
        assertTrue(two(null).post("/rest/auth/1/session", credentials).expect(200).header("Set-Cookie").startsWith("JSESSIONID-2="));
    }

    @Test
    public void nodesAreShownToAdministratorsOnly() {
        JsonNode nodes = two("admin").get("/rest/sandbox/1.0/nodes").expect(200).json();

        assertEquals(List.of("1", "2"), nodes.findValuesAsText("id"));
        assertFalse(nodes.get(0).get("self").asBoolean());
        assertTrue(nodes.get(1).get("self").asBoolean());
        one(null).get("/rest/sandbox/1.0/nodes").expect(401);
        one("ada").delete("/rest/sandbox/1.0/nodes/2", null).expect(403);
        one("admin").delete("/rest/sandbox/1.0/nodes/9", null).expect(404);
        one("admin").put("/rest/sandbox/1.0/nodes/2", Map.of()).expect(409);
    }
}
