package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
        JsonNode root = admin.get(incident + "/whys").json().at("/whys/0");
        JsonNode leaf = admin.get(incident + "/whys").json().at("/whys/1");
        String path = incident + "/whys/" + root.get("id").asText();
        assertEquals("parent", admin.put(path, Map.of("rev", 1, "text", "x", "parent", leaf.get("id").asText())).expect(400).field());
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
}
