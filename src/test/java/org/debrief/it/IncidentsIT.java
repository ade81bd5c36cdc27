package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/** Incidents as documents, over HTTP. */
public class IncidentsIT {

    private static final String INCIDENTS = Site.API + "/incidents";

    private final Client admin = Products.jira("admin");

    @BeforeClass
    public static void setUpProjects() {
        Site.createReadyProject("INC");
        Site.createReadyProject("INCB");
    }

    @Test
    public void creatingAnswersTheDocumentAndItsPlace() {
        Client.Answer created = admin.post(INCIDENTS, Site.document("INC")).expect(201);
        JsonNode document = created.json();
        assertTrue(created.header("Location").endsWith("/rest/debrief/1.0/incidents/" + document.get("key").asText()));
        assertEquals(300 - 5, document.at("/durations/ttd").asInt());
        assertEquals(150, document.at("/durations/tta").asInt());
        assertEquals(2100, document.at("/durations/ttm").asInt());
        assertEquals(3600, document.at("/durations/ttr").asInt());
        assertEquals("Release 42 goes out", document.at("/timeline/0/text").asText());
        assertEquals("2026-04-01", document.at("/actions/0/originalDue").asText());
        assertEquals("To Do", document.at("/actions/0/status").asText());
    }

    @Test
    public void referencesPointToTheNewIds() {
        JsonNode document = Site.createIncident("INC");
        String factor = document.at("/factors/0/id").asText();
        JsonNode root = whyNamed(document, "All connections were busy");
        JsonNode leaf = whyNamed(document, "The query had no index");
        assertEquals(root.get("id").asText(), leaf.get("parent").asText());
        assertEquals(factor, leaf.get("factor").asText());
        assertEquals(List.of(factor, leaf.get("id").asText()), texts(document.at("/actions/0/answers")));
    }

    private static JsonNode whyNamed(JsonNode document, String text) {
        for (JsonNode why : document.get("whys")) {
            if (why.get("text").asText().equals(text)) {
                return why;
            }
        }
        throw new AssertionError("No why " + text);
    }

    private static List<String> texts(JsonNode list) {
        return Client.JSON.convertValue(list, Client.JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    @Test
    public void aDocumentIsTheSameAfterARoundTripIntoAnotherProject() {
        ObjectNode original = (ObjectNode) Site.createIncident("INC");
        ObjectNode copy = (ObjectNode) admin.post(INCIDENTS, original.deepCopy().put("project", "INCB")).expect(201).json();
        assertEquals("INCB", copy.get("project").asText());
        assertEquals(comparable(original), comparable(copy));
    }

    private static JsonNode comparable(ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        copy.remove(List.of("key", "project"));
        List.of("timeline", "factors", "whys", "actions").forEach(list -> copy.get(list).forEach(part ->
                ((ObjectNode) part).remove(List.of("id", "rev", "parent", "factor", "answers", "key", "status", "done", "doneAt", "originalDue"))));
        return copy;
    }

    @Test
    public void anEmptyDocumentStaysEmpty() {
        JsonNode document = admin.post(INCIDENTS, Map.of("project", "INC", "summary", "Bare")).expect(201).json();
        for (String name : List.of("description", "severity", "drill", "state", "detectionSource", "executiveSummary", "impact")) {
            assertTrue(name + " is " + document.get(name), document.get(name).isNull());
        }
        for (String name : List.of("services", "learnings", "timeline", "factors", "whys", "actions", "reviews", "milestoneProblems")) {
            assertEquals(name, "[]", document.get(name).toString());
        }
        assertTrue(document.at("/roles/commander").isNull());
        assertTrue(document.at("/durations/ttr").isNull());
    }

    @Test
    public void aTagSavesTheBodyUntilAnActionMoves() {
        JsonNode document = Site.createIncident("INC");
        String path = INCIDENTS + "/" + document.get("key").asText();
        String tag = admin.get(path).expect(200).header("ETag");
        assertEquals(tag, admin.get(path).header("ETag"));
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            assertEquals("", admin.get(path, "If-None-Match", known).expect(304).body());
        }
        admin.get(path, "If-None-Match", "\"other\"").expect(200);
        assertEquals("private, no-cache", admin.get(path).header("Cache-Control"));
        Issues.moveToDone(document.at("/actions/0/key").asText());
        assertNotEquals(tag, admin.get(path, "If-None-Match", tag).expect(200).header("ETag"));
    }

    @Test
    public void severalComeInTheOrderAskedWithWhatIsUnavailable() {
        String first = Site.createIncident("INC").get("key").asText();
        String second = Site.createIncident("INC").get("key").asText();
        JsonNode page = admin.get(INCIDENTS + "?keys=" + second + ",NOPE-1," + first).expect(200).json();
        assertEquals(second, page.at("/incidents/0/key").asText());
        assertEquals(first, page.at("/incidents/1/key").asText());
        assertEquals("NOPE-1", page.at("/unavailable/0/key").asText());
        assertEquals(404, page.at("/unavailable/0/status").asInt());
        JsonNode found = admin.get(INCIDENTS + "?limit=1&jql=project%20%3D%20INC%20ORDER%20BY%20key%20DESC").expect(200).json();
        assertEquals(1, found.get("incidents").size());
        assertTrue(found.get("total").asInt() >= 2);
    }

    @Test
    public void anActionIsNoIncident() {
        JsonNode document = Site.createIncident("INC");
        admin.get(INCIDENTS + "/" + document.at("/actions/0/key").asText()).expect(404);
    }

    @Test
    public void wrongQueriesAreNamed() {
        assertEquals("jql", admin.get(INCIDENTS + "?jql=nonsense%20%3D").expect(400).field());
        assertEquals("jql", admin.get(INCIDENTS + "?jql=severtiy%20%3D%201").expect(400).field());
        assertEquals("limit", admin.get(INCIDENTS + "?keys=A-1&limit=201").expect(400).field());
        assertEquals("start", admin.get(INCIDENTS + "?keys=A-1&start=x").expect(400).field());
        assertEquals("keys", admin.get(INCIDENTS).expect(400).field());
    }

    @Test
    public void theDocumentsOfABatchStandWhereTheyWereAsked() {
        String key = Site.createIncident("INC").get("key").asText();
        JsonNode answer = admin.post(Site.API + "/batch", Map.of(
                "incidents", List.of("NOPE-1", key),
                "audits", List.of(Map.of("key", key), Map.of("jql", "what ="), Map.of("project", "INC")),
                "metrics", List.of(Map.of("project", "INC", "from", "2026-01-01", "to", "2026-02-01")))).expect(200).json();
        assertEquals(404, answer.at("/incidents/0/status").asInt());
        assertEquals(key, answer.at("/incidents/1/key").asText());
        assertEquals(2, answer.at("/audits/0/totals/all").asInt());
        assertEquals(400, answer.at("/audits/1/status").asInt());
        assertEquals("jql", answer.at("/audits/1/errors/0/field").asText());
        assertEquals("metrics[0]", answer.at("/metrics/0/errors/0/field").asText());
        assertTrue(answer.at("/audits/2/totals/all").asInt() >= 2);
    }

    @Test
    public void readingCostsTheSameForOneAndForFifty() {
        ArrayNode keys = Client.JSON.createArrayNode();
        for (int i = 0; i < 50; i++) {
            keys.add(Site.createIncident("INCB").get("key").asText());
        }
        int one = queries(INCIDENTS + "?keys=" + keys.get(0).asText());
        int fifty = queries(INCIDENTS + "?keys=" + String.join(",", texts(keys)));
        assertEquals("Queries for 50 incidents", one, fifty);
    }

    @Test
    public void aBatchCostsTheSameForOneAndForTwenty() {
        List<String> keys = Stream.generate(() -> Site.createIncident("INCB").get("key").asText()).limit(20).toList();
        assertEquals("Queries for 20 incidents", batchQueries(keys.subList(0, 1)), batchQueries(keys));
    }

    private int batchQueries(List<String> keys) {
        List<Map<String, String>> audits = keys.stream().map(key -> Map.of("key", key)).toList();
        Client.Answer answer = admin.post(Site.API + "/batch", Map.of("incidents", keys, "audits", audits)).expect(200);
        assertEquals(2, answer.json().at("/audits/" + (keys.size() - 1) + "/totals/all").asInt());
        return Integer.parseInt(answer.header("X-Sandbox-Queries"));
    }

    private int queries(String path) {
        return Integer.parseInt(admin.get(path).expect(200).header("X-Sandbox-Queries"));
    }

    @Test
    public void readingCostsTheSameWhateverTheNumberOfPartsAndActions() {
        String key = Site.createIncident("INC").get("key").asText();
        int before = queries(INCIDENTS + "/" + key);
        for (int i = 0; i < 5; i++) {
            admin.post(INCIDENTS + "/" + key + "/actions", Map.of("summary", "More " + i)).expect(201);
            admin.post(INCIDENTS + "/" + key + "/timeline", Map.of("at", "2026-03-01T12:00:0" + i + "Z", "text", "More", "kind", "ACTION")).expect(201);
            admin.post(INCIDENTS + "/" + key + "/factors", Map.of("category", "TOOLING", "text", "More")).expect(201);
        }
        assertEquals(before, queries(INCIDENTS + "/" + key));
    }
}
