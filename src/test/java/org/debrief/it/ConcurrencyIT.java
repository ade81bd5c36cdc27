package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;

/** Many people at once: one wins, nobody's parts are lost or mixed. */
public class ConcurrencyIT {

    /** Many more readers than threads that may wait for Jira. */
    private static final int MORE_THAN_WAIT = 40;

    private static final String INCIDENTS = Site.API + "/incidents";

    private final Client admin = Products.jira("admin");
    private final ExecutorService crowd = Executors.newFixedThreadPool(20);

    @BeforeClass
    public static void setUpProject() {
        Site.createReadyProject("CCY");
    }

    @After
    public void sendTheCrowdHome() {
        crowd.shutdownNow();
    }

    private <T> List<T> atOnce(int times, IntFunction<T> work) throws InterruptedException, ExecutionException {
        List<Callable<T>> calls = IntStream.range(0, times).mapToObj(n -> (Callable<T>) () -> work.apply(n)).toList();
        List<T> results = new ArrayList<>();
        for (Future<T> future : crowd.invokeAll(calls)) {
            results.add(future.get());
        }
        return results;
    }

    @Test
    public void oneOfManyEditsOfTheSameRevisionWins() throws Exception {
        JsonNode incident = Site.createIncident("CCY");
        String path = INCIDENTS + "/" + incident.get("key").asText() + "/timeline/" + incident.at("/timeline/0/id").asText();
        List<Integer> edits = atOnce(10, n -> admin.put(path, Map.of("rev", 1, "at", "2026-03-01T10:00:00Z", "text", "edit " + n)).status());
        assertEquals(1, edits.stream().filter(status -> status == 200).count());
        assertEquals(9, edits.stream().filter(status -> status == 409).count());
        List<Integer> mixed = atOnce(10, n -> (n % 2 == 0
                ? admin.delete(path, Map.of("rev", 2))
                : admin.put(path, Map.of("rev", 2, "at", "2026-03-01T10:00:00Z", "text", "late " + n))).status());
        assertEquals(1, mixed.stream().filter(status -> status < 300).count());
        assertTrue(mixed.toString(), mixed.stream().allMatch(status -> status < 300 || status == 404 || status == 409));
    }

    @Test
    public void incidentsCreatedAtOnceKeepTheirOwnParts() throws Exception {
        List<JsonNode> created = atOnce(20, n -> admin.post(INCIDENTS, numbered(n)).expect(201).json());
        assertEquals(20, created.stream().map(incident -> incident.get("key")).distinct().count());
        for (int n = 0; n < created.size(); n++) {
            JsonNode incident = admin.get(INCIDENTS + "/" + created.get(n).get("key").asText()).expect(200).json();
            assertEquals(created.get(n), incident);
            for (String parts : List.of("timeline", "factors", "whys", "actions")) {
                assertEquals(2, incident.get(parts).size());
                for (JsonNode part : incident.get(parts)) {
                    assertTrue(part.toString(), part.path(parts.equals("actions") ? "summary" : "text").asText().startsWith("#" + n + " "));
                }
            }
        }
    }

    private static ObjectNode numbered(int n) {
        ObjectNode document = Site.document("CCY");
        for (String parts : List.of("timeline", "factors", "whys", "actions")) {
            for (JsonNode part : document.get(parts)) {
                String text = parts.equals("actions") ? "summary" : "text";
                ((ObjectNode) part).put(text, "#" + n + " " + part.get(text).asText());
            }
        }
        return document;
    }

    @Test
    public void setUpsAtOnceDoTheWorkOnce() throws Exception {
        for (int n = 0; n < 3; n++) {
            Site.createProject("CCY" + n);
        }
        List<JsonNode> reports = atOnce(9, n -> admin.post(Site.API + "/projects/CCY" + n % 3 + "/setup", "{}").expect(200).json());
        for (int n = 0; n < 3; n++) {
            int project = n;
            assertEquals(1, IntStream.range(0, 9).filter(i -> i % 3 == project && !reports.get(i).get("created").isEmpty()).count());
            assertTrue(admin.post(Site.API + "/projects/CCY" + n + "/setup", "{}").expect(200).json().get("created").isEmpty());
            Site.createIncident("CCY" + n);
        }
    }

    @Test
    public void manyReadersOfAWellJiraAllGetTheirAnswer() throws Exception {
        String key = Site.createIncident("CCY").get("key").asText();
        Client confluence = Products.confluence("admin");
        confluence.post("/rest/api/space", Map.of("key", "CCY", "name", "Crowd")).expect(200);
        String macro = "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">" + key + "</ac:parameter></ac:structured-macro>";
        String id = confluence.post("/rest/api/content", Map.of("type", "page", "title", "Crowd", "space", Map.of("key", "CCY"),
                "body", Map.of("storage", Map.of("value", macro, "representation", "storage")))).expect(200).json().get("id").asText();
        for (String page : atOnce(MORE_THAN_WAIT, n -> confluence.get("/pages/viewpage.action?pageId=" + id).expect(200).body())) {
            assertTrue(page.contains("Release 42 goes out"));
        }
    }
}
