package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Events, factors and whys, edited one by one and by two people at once. */
public class PartsIT {

    private final Client admin = Products.jira("admin");
    private String incident;

    @BeforeClass
    public static void setUpProject() {
        Site.createReadyProject("PAR");
    }

    @Before
    public void createIncident() {
        incident = Site.API + "/incidents/" + Site.createIncident("PAR").get("key").asText();
    }

    @Test
    public void anEventIsAddedReplacedAndRemoved() {
        Client.Answer added = admin.post(incident + "/timeline",
                Map.of("at", "2026-03-01T12:00:00+02:00", "kind", "DECISION", "precision", "HOUR", "text", "Fail over")).expect(201);
        String id = added.json().get("id").asText();
        assertTrue(added.header("Location").endsWith("/timeline/" + id));
        assertEquals("2026-03-01T10:00:00Z", added.json().get("at").asText());
        JsonNode replaced = admin.put(incident + "/timeline/" + id,
                Map.of("rev", 1, "at", "2026-03-01T10:01:00Z", "kind", "DECISION", "text", "Fail over now")).expect(200).json();
        assertEquals(2, replaced.get("rev").asInt());
        assertEquals(replaced, admin.get(incident + "/timeline/" + id).expect(200).json());
        admin.delete(incident + "/timeline/" + id, Map.of("rev", 1)).expect(409);
        admin.delete(incident + "/timeline/" + id, Map.of("rev", 2)).expect(204);
        admin.delete(incident + "/timeline/" + id, Map.of("rev", 2)).expect(404);
        admin.get(incident + "/timeline/" + id).expect(404);
        assertEquals(2, admin.get(incident + "/timeline").expect(200).json().get("events").size());
    }

    @Test
    public void ofTwoEditsWithTheSameRevisionOneIsAConflict() throws Exception {
        JsonNode factor = admin.get(incident + "/factors").expect(200).json().at("/factors/0");
        Callable<Integer> edit = () -> admin.put(incident + "/factors/" + factor.get("id").asText(),
                Map.of("rev", 1, "category", "PROCESS", "text", "By " + Thread.currentThread().getId())).status();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = people.invokeAll(List.of(edit, edit));
            assertEquals(List.of(200, 409), List.of(both.get(0).get(), both.get(1).get()).stream().sorted().toList());
        } finally {
            people.shutdown();
        }
        assertEquals(2, admin.get(incident + "/factors").json().at("/factors/0/rev").asInt());
    }

    @Test
    public void aStaleEditTellsHowThingsStand() {
        JsonNode why = admin.get(incident + "/whys").expect(200).json().at("/whys/0");
        String path = incident + "/whys/" + why.get("id").asText();
        admin.put(path, Map.of("rev", 1, "text", "Newer")).expect(200);
        Client.Answer stale = admin.put(path, Map.of("rev", 1, "text", "Older")).expect(409);
        assertEquals("Newer", stale.json().at("/current/text").asText());
        assertEquals("rev", stale.field());
        assertEquals("rev", admin.put(path, Map.of("text", "No revision")).expect(400).field());
    }

    @Test
    public void whysFormNoCircleAndKeepTheirBranches() {
        String root = addWhy("root", Map.of()).get("id").asText();
        String leaf = addWhy("leaf", Map.of("parent", root)).get("id").asText();
        String path = incident + "/whys/" + root;
        assertEquals("parent", admin.put(path, Map.of("rev", 1, "text", "x", "parent", leaf)).expect(400).field());
        admin.delete(path, Map.of("rev", 1)).expect(409);
        assertEquals("parent", admin.post(incident + "/whys", Map.of("text", "x", "parent", "w999999")).expect(400).field());
    }

    @Test
    public void aPartOfAnotherIncidentIsNotFound() {
        String other = Site.API + "/incidents/" + Site.createIncident("PAR").get("key").asText();
        String id = admin.get(other + "/factors").json().at("/factors/0/id").asText();
        admin.put(incident + "/factors/" + id, Map.of("rev", 1, "category", "TOOLING", "text", "x")).expect(404);
        admin.delete(incident + "/factors/" + id, Map.of("rev", 1)).expect(404);
        String foreignWhy = admin.get(other + "/whys").json().at("/whys/0/id").asText();
        assertEquals("parent", admin.post(incident + "/whys", Map.of("text", "x", "parent", foreignWhy)).expect(400).field());
    }

    private JsonNode addWhy(String text, Map<String, Object> more) {
        Map<String, Object> why = new HashMap<>(more);
        why.put("text", text);
        return admin.post(incident + "/whys", why).expect(201).json();
    }

    private List<String> whysStandAs() {
        return admin.get(incident + "/whys").expect(200).json().get("whys").findValuesAsText("text");
    }

    @Test
    public void whysStandWherePeoplePutThem() {
        List<String> before = whysStandAs();
        String first = addWhy("first", Map.of()).get("id").asText();
        Map<String, Object> onTop = new HashMap<>();
        onTop.put("after", null);
        String second = addWhy("second", onTop).get("id").asText();
        assertEquals("second", whysStandAs().get(0));
        admin.put(incident + "/whys/" + second, Map.of("rev", 1, "text", "second", "after", first)).expect(200);
        assertEquals(List.of("first", "second"), whysStandAs().subList(before.size(), before.size() + 2));
        assertEquals("after", admin.post(incident + "/whys", Map.of("text", "x", "parent", first, "after", second)).expect(400).field());
        assertEquals("after", admin.post(incident + "/factors", Map.of("category", "PROCESS", "text", "x", "after", "f99999")).expect(400).field());
    }

    @Test
    public void whysUnderAnotherAreRemovedWithItOrTakeItsPlace() {
        String factor = admin.get(incident + "/factors").expect(200).json().at("/factors/0/id").asText();
        String top = addWhy("top", Map.of("effect", factor)).get("id").asText();
        String middle = addWhy("middle", Map.of("parent", top)).get("id").asText();
        String leaf = addWhy("leaf", Map.of("parent", middle)).get("id").asText();
        assertEquals("children", admin.delete(incident + "/whys/" + top, Map.of("rev", 1)).expect(409).field());
        admin.delete(incident + "/whys/" + top, Map.of("rev", 1, "children", "AWAY")).expect(400);
        admin.delete(incident + "/whys/" + top, Map.of("rev", 1, "children", "MOVE_UP")).expect(204);
        assertEquals(factor, admin.get(incident + "/whys/" + middle).expect(200).json().get("effect").asText());
        admin.delete(incident + "/whys/" + middle, Map.of("rev", 2, "children", "REMOVE")).expect(204);
        admin.get(incident + "/whys/" + leaf).expect(404);
        JsonNode removals = admin.get(incident + "/whys/removals").expect(200).json();
        assertEquals(3, removals.get("total").asInt());
        List<Map<String, Object>> both = List.of(Map.of("id", middle, "rev", 2), Map.of("id", leaf, "rev", 1));
        admin.post(incident + "/whys/restorals", Map.of("whys", both)).expect(200);
        assertEquals(middle, admin.get(incident + "/whys/" + leaf).expect(200).json().get("parent").asText());
    }

    @Test
    public void eventsAreEvidenceOfFactorsAndWhysOnly() {
        String event = admin.get(incident + "/timeline").expect(200).json().at("/events/0/id").asText();
        List<Map<String, String>> evidence = List.of(Map.of("type", "EVENT", "value", event));
        String factor = admin.post(incident + "/factors", Map.of("category", "PROCESS", "text", "x", "evidence", evidence)).expect(201)
                .json().get("id").asText();
        assertEquals("evidence[0].type", admin.post(incident + "/timeline",
                Map.of("at", "2026-03-01T10:00:00Z", "text", "x", "evidence", evidence)).expect(400).field());
        String other = Site.API + "/incidents/" + Site.createIncident("PAR").get("key").asText();
        assertEquals("evidence[0].value", admin.post(other + "/factors",
                Map.of("category", "PROCESS", "text", "x", "evidence", evidence)).expect(400).field());
        admin.delete(incident + "/timeline/" + event, Map.of("rev", 1)).expect(204);
        assertEquals(1, admin.get(incident + "/factors/" + factor).expect(200).json().get("evidence").size());
        List<JsonNode> document = new ArrayList<>();
        admin.get(incident).expect(200).json().get("factors").forEach(document::add);
        JsonNode read = document.stream().filter(part -> part.get("id").asText().equals(factor)).findFirst().orElseThrow();
        assertEquals("the document leaves it out", 0, read.get("evidence").size());
    }
}
