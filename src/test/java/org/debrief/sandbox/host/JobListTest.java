package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A plugin's job over REST, and the only node there is. */
public class JobListTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final String JOBS = "/rest/sandbox/1.0/jobs";
    private static final String NODES = "/rest/sandbox/1.0/nodes";
    private static Database database;
    private static Host host;

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.getRoot().toPath();
        database = Database.inMemory();
        host = new Host(new StandInProduct("jira2"), database, PeerLink.none(), new HostSettings(0, "/x", home, SampleJar.withDigest().in(home)));
        host.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
        database.close();
    }

    private static HttpResponse<String> send(String user, String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes()))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertEquals(answer.body(), 200, answer.statusCode());
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    public void aJobIsShownAndRunWithoutWaiting() throws Exception {
        JsonNode before = json(send("admin", "GET", JOBS + "/digest"));
        JsonNode run = json(send("admin", "POST", JOBS + "/digest/run", "X-Atlassian-Token", "no-check"));
        JsonNode after = json(send("admin", "GET", JOBS)).get(0);

        assertEquals("RUN_ONCE_PER_CLUSTER", before.get("runMode").asText());
        assertEquals(60_000, before.at("/schedule/intervalMillis").asInt());
        assertTrue(before.get("runnable").asBoolean());
        assertEquals("SUCCESS", run.get("outcome").asText());
        assertEquals("1", run.get("node").asText());
        assertEquals(run, after.get("lastRun"));
        assertEquals("the schedule is as it was", before.get("nextRun"), after.get("nextRun"));
        assertTrue(send("admin", "GET", "/rest/sample/1.0/notes").body().contains("digest of " + ProcessHandle.current().pid()));
    }

    @Test
    public void jobsAreForAdministrators() throws Exception {
        assertEquals(403, send("ada", "GET", JOBS).statusCode());
        assertEquals(403, send("ada", "POST", JOBS + "/digest/run", "X-Atlassian-Token", "no-check").statusCode());
        assertEquals("a form of a foreign page", 403, send("admin", "POST", JOBS + "/digest/run").statusCode());
    }

    @Test
    public void unknownJobsAreNotRun() throws Exception {
        assertEquals(404, send("admin", "GET", JOBS + "/unknown%3Cb%3E").statusCode());
        assertEquals(404, send("admin", "POST", JOBS + "/run", "X-Atlassian-Token", "no-check").statusCode());
        assertEquals(404, send("admin", "POST", JOBS + "/digest", "X-Atlassian-Token", "no-check").statusCode());
    }

    @Test
    public void theOnlyNodeIsNotKilled() throws Exception {
        JsonNode node = json(send("admin", "GET", NODES + "/1"));

        assertEquals(host.baseUrl(), node.get("url").asText());
        assertTrue(node.get("self").asBoolean());
        assertEquals(409, send("admin", "DELETE", NODES + "/1").statusCode());
        assertEquals(409, send("admin", "PUT", NODES + "/1").statusCode());
        assertEquals(404, send("admin", "DELETE", NODES + "/2").statusCode());
    }

    @Test
    public void aCachedReferenceIsLoadedOnceAndResetByRequest() throws Exception {
        String first = send("admin", "GET", "/rest/sample/1.0/digest/loads").body();
        assertEquals(first, send("admin", "GET", "/rest/sample/1.0/digest/loads").body());
        send("admin", "DELETE", "/rest/sample/1.0/digest/loads");

        assertEquals(Integer.parseInt(first) + 1, Integer.parseInt(send("admin", "GET", "/rest/sample/1.0/digest/loads").body()));
    }
}
