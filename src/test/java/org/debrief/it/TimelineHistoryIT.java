package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** What is kept of changes of a timeline, and how they are undone. */
public class TimelineHistoryIT {

    private final Client admin = Products.jira("admin");
    private String timeline;
    private List<String> ids;

    @BeforeClass
    public static void setUpProject() {
        Site.createReadyProject("HIS");
        Site.grant("HIS", "BROWSE_PROJECTS", "group:jira-users", "user:ada");
        Site.grant("HIS", "EDIT_ISSUES", "user:admin");
    }

    @Before
    public void createIncident() {
        timeline = Site.API + "/incidents/" + Site.createIncident("HIS").get("key").asText() + "/timeline";
        ids = new ArrayList<>();
        admin.get(timeline).expect(200).json().get("events").forEach(event -> ids.add(event.get("id").asText()));
    }

    private static Map<String, Object> refs(int rev, List<String> ids) {
        return Map.of("events", ids.stream().map(id -> Map.of("id", id, "rev", rev)).toList());
    }

    private JsonNode changes(String id) {
        return admin.get(timeline + "/" + id + "/history").expect(200).json().get("changes");
    }

    private int count() {
        return admin.get(timeline).expect(200).json().get("events").size();
    }

    @Test
    public void everyChangeKeepsWhoWhenAndWhatWasBefore() {
        String markup = "<script>alert(1)</script> & \"quoted\"\n$page #set($x)";
        JsonNode added = admin.post(timeline, Map.of("at", "2026-03-01T10:00:00Z", "text", markup, "keyEvent", true)).expect(201).json();
        String id = added.get("id").asText();
        admin.put(timeline + "/" + id, Map.of("rev", 1, "at", "2026-03-01T10:05:00Z", "text", "Plain")).expect(200);
        admin.delete(timeline + "/" + id, Map.of("rev", 2)).expect(204);
        JsonNode changes = changes(id);
        assertEquals(List.of("ADDED", "CHANGED", "REMOVED"), changes.findValuesAsText("change"));
        assertEquals(List.of("admin", "admin", "admin"), changes.findValuesAsText("by"));
        assertEquals(added, changes.at("/1/former"));
        assertEquals(markup, changes.at("/1/former/text").asText());
        assertTrue(changes.at("/0/former").isNull());
        assertEquals("Plain", changes.at("/2/former/text").asText());
        assertTrue(Instant.parse(changes.at("/0/at").asText()).isAfter(Instant.parse("2026-01-01T00:00:00Z")));
        assertTrue(changes.at("/0/byName").asText().length() > 0);
    }

    @Test
    public void aDeletedEventIsGoneEverywhereAndComesBackUnderItsId() {
        int before = count();
        admin.delete(timeline + "/" + ids.get(0), Map.of("rev", 1)).expect(204);
        assertEquals(before - 1, count());
        String incident = timeline.substring(0, timeline.lastIndexOf('/'));
        assertEquals(before - 1, admin.get(incident).expect(200).json().get("timeline").size());
        admin.put(timeline + "/" + ids.get(0), Map.of("rev", 1, "at", "2026-03-01T10:00:00Z", "text", "x")).expect(404);
        JsonNode restored = admin.post(timeline + "/restorals", refs(1, ids.subList(0, 1))).expect(200).json();
        assertEquals(ids.get(0), restored.at("/events/0/id").asText());
        assertEquals(2, restored.at("/events/0/rev").asInt());
        assertEquals(ids.get(0), admin.get(timeline).json().at("/events/0/id").asText());
        assertEquals("RESTORED", changes(ids.get(0)).at("/2/change").asText());
    }

    @Test
    public void deletedEventsAreListedForEverybodyWhoSeesTheIncident() {
        Client ada = Products.jira("ada");
        assertEquals(0, ada.get(timeline + "/removals").expect(200).json().get("total").asInt());
        JsonNode event = admin.get(timeline + "/" + ids.get(1)).expect(200).json();
        admin.delete(timeline + "/" + ids.get(1), Map.of("rev", 1)).expect(204);
        JsonNode removed = ada.get(timeline + "/removals").expect(200).json();
        assertEquals(1, removed.get("total").asInt());
        assertEquals(event, removed.at("/removals/0/event"));
        assertEquals("admin", removed.at("/removals/0/by").asText());
        assertEquals("Administrator", removed.at("/removals/0/byName").asText());
        admin.post(timeline + "/restorals", refs(1, ids.subList(1, 2))).expect(200);
        assertEquals(0, ada.get(timeline + "/removals").expect(200).json().get("removals").size());
    }

    @Test
    public void severalAreRemovedTogetherOrNotAtAll() {
        int before = count();
        admin.put(timeline + "/" + ids.get(1), Map.of("rev", 1, "at", "2026-03-01T10:00:00Z", "text", "Newer")).expect(200);
        Client.Answer stale = admin.post(timeline + "/removals", refs(1, ids)).expect(409);
        assertEquals("events[1].rev", stale.field());
        assertEquals("Newer", stale.json().at("/current/text").asText());
        assertEquals(before, count());
        assertEquals("events", admin.post(timeline + "/removals", "{}").expect(400).field());
        assertEquals("events[0].rev", admin.post(timeline + "/removals", Map.of("events", List.of(Map.of("id", ids.get(0))))).expect(400).field());
        admin.post(timeline + "/removals", refs(1, ids.subList(0, 1))).expect(200);
        Client.Answer gone = admin.post(timeline + "/removals", refs(1, ids.subList(0, 1))).expect(409);
        assertTrue(gone.json().at("/current/removed").asBoolean());
        assertEquals("events[0]", gone.field());
    }

    @Test
    public void ofTwoUndosAtOnceOneIsAConflict() throws Exception {
        Map<String, Object> first = refs(1, ids.subList(0, 1));
        assertEquals(List.of(200, 409), bothAtOnce(() -> admin.post(timeline + "/removals", first).status()));
        assertEquals(List.of(200, 409), bothAtOnce(() -> admin.post(timeline + "/restorals", first).status()));
        assertEquals(List.of("ADDED", "REMOVED", "RESTORED"), changes(ids.get(0)).findValuesAsText("change"));
    }

    private static List<Integer> bothAtOnce(Callable<Integer> edit) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : people.invokeAll(List.of(edit, edit))) {
                statuses.add(one.get());
            }
            return statuses.stream().sorted().toList();
        } finally {
            people.shutdown();
        }
    }

    @Test
    public void historyIsForReadersAndUndoForEditors() {
        String history = timeline + "/" + ids.get(0) + "/history";
        assertEquals(1, Products.jira("ada").get(history).expect(200).json().get("changes").size());
        Products.jira("kim").get(history).expect(404);
        Products.jira(null).get(history).expect(401);
        for (String verb : List.of("/removals", "/restorals")) {
            Products.jira("ada").post(timeline + verb, refs(1, ids)).expect(403);
            Products.jira("kim").post(timeline + verb, refs(1, ids)).expect(404);
            Products.jira(null).post(timeline + verb, refs(1, ids)).expect(401);
        }
        assertEquals(ids.size(), count());
    }

    @Test
    public void eventsOfAnotherIncidentAreOutOfReach() {
        String other = Site.API + "/incidents/" + Site.createIncident("HIS").get("key").asText() + "/timeline";
        admin.get(other + "/" + ids.get(0) + "/history").expect(404);
        admin.post(other + "/removals", refs(1, ids)).expect(404);
        admin.delete(timeline + "/" + ids.get(0), Map.of("rev", 1)).expect(204);
        admin.post(other + "/restorals", refs(1, ids.subList(0, 1))).expect(404);
        admin.get(timeline + "/e999999/history").expect(404);
    }

    @Test
    public void factorsAndWhysHaveAHistoryAndComeBack() {
        String incident = timeline.substring(0, timeline.lastIndexOf('/'));
        for (String kind : List.of("factors", "whys")) {
            JsonNode added = admin.post(incident + "/" + kind, kind.equals("whys")
                    ? Map.of("text", "x") : Map.of("text", "x", "category", "TOOLING")).expect(201).json();
            String id = added.get("id").asText();
            admin.delete(incident + "/" + kind + "/" + id, Map.of("rev", 1)).expect(204);
            JsonNode changes = admin.get(incident + "/" + kind + "/" + id + "/history").expect(200).json().get("changes");
            assertEquals(added, changes.at("/1/former"));
            assertEquals(2, admin.post(incident + "/" + kind + "/restorals",
                    Map.of(kind, List.of(Map.of("id", id, "rev", 1)))).expect(200).json().at("/" + kind + "/0/rev").asInt());
        }
    }
}
