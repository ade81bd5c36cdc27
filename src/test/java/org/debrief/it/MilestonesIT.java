package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Milestones that are taken from events, with Jira's own history. */
public class MilestonesIT {

    private static final String RESOLVED = "2026-03-01T11:05:00Z";

    private final Client admin = Products.jira("admin");
    private String key;
    private String incident;

    @BeforeClass
    public static void setUpProject() {
        Site.createReadyProject("MIL");
        Site.grant("MIL", "BROWSE_PROJECTS", "group:jira-users", "user:ada");
        Site.grant("MIL", "EDIT_ISSUES", "user:admin");
    }

    @Before
    public void createIncident() {
        key = Site.createIncident("MIL").get("key").asText();
        incident = Site.API + "/incidents/" + key;
    }

    private String eventAt(String at) {
        return admin.post(incident + "/timeline", Map.of("at", at, "text", "<script>alert(1)</script> $page")).expect(201).json().get("id").asText();
    }

    private Client.Answer set(Object body) {
        return admin.post(incident + "/milestones", body);
    }

    private static Map<String, Object> to(String milestone, String at) {
        Map<String, Object> body = new HashMap<>();
        body.put("milestone", milestone);
        body.put("at", at);
        return body;
    }

    private List<JsonNode> changes() {
        JsonNode histories = admin.get("/rest/api/2/issue/" + key + "?expand=changelog").expect(200).json().at("/changelog/histories");
        return histories.findValues("items").stream().map(items -> items.get(0)).filter(item -> item.get("field").asText().equals("Resolved at")).toList();
    }

    @Test
    public void anEventBecomesAMilestoneAndJiraKeepsTheChange() {
        int before = changes().size();
        JsonNode answer = set(Map.of("milestone", "resolved", "event", eventAt("2026-03-01T11:10:42Z"))).expect(200).json();
        assertEquals("resolved", answer.get("milestone").asText());
        assertEquals("2026-03-01T11:10:42Z", answer.get("at").asText());
        assertEquals(RESOLVED, answer.get("former").asText());
        assertEquals("2026-03-01T10:05:00Z", answer.at("/milestones/detected").asText());
        assertEquals("2026-03-01T11:10:42Z", answer.at("/milestones/resolved").asText());
        assertEquals(0, answer.get("milestoneProblems").size());
        JsonNode read = admin.get(incident).expect(200).json();
        assertEquals(answer.get("milestones"), read.get("milestones"));
        assertEquals(65 * 60 + 42, read.at("/durations/ttr").asInt());
        assertEquals(before + 1, changes().size());
        assertTrue(changes().get(before).get("toString").asText().contains("11:10"));
    }

    @Test
    public void theFormerValueUndoesIt() {
        JsonNode set = set(to("resolved", "2026-03-01T11:30:00.900+00:00")).expect(200).json();
        assertEquals("2026-03-01T11:30:00Z", set.get("at").asText());
        JsonNode undone = set(to("resolved", set.get("former").asText())).expect(200).json();
        assertEquals(RESOLVED, undone.get("at").asText());
        assertEquals("2026-03-01T11:30:00Z", undone.get("former").asText());
        JsonNode cleared = set(to("resolved", null)).expect(200).json();
        assertTrue(cleared.get("at").isNull());
        assertTrue(cleared.at("/milestones/resolved").isNull());
        assertTrue(set(to("resolved", RESOLVED)).expect(200).json().get("former").isNull());
    }

    @Test
    public void outOfOrderIsAllowedAndTold() {
        JsonNode answer = set(to("resolved", "2026-03-01T09:00:00Z")).expect(200).json();
        assertEquals("resolved", answer.at("/milestoneProblems/0").asText());
        assertTrue(admin.get(incident).json().at("/durations/ttr").isNull());
    }

    @Test
    public void settingWhatStandsThereChangesNothing() {
        int before = changes().size();
        assertEquals(RESOLVED, set(to("resolved", RESOLVED)).expect(200).json().get("former").asText());
        assertEquals(before, changes().size());
    }

    @Test
    public void searchesFindItAtOnce() {
        set(to("resolved", "2031-03-01T11:30:00Z")).expect(200);
        String query = "key%20%3D%20" + key + "%20and%20%22Resolved%20at%22%20%3E%202031-01-01";
        assertEquals(1, admin.get("/rest/api/2/search?jql=" + query).expect(200).json().get("total").asInt());
    }

    @Test
    public void otherBodiesAreRefusedByField() {
        assertEquals("milestone", set(to("begun", RESOLVED)).expect(400).field());
        assertEquals("milestone", set(Map.of("at", RESOLVED)).expect(400).field());
        assertEquals("event", set(Map.of("milestone", "resolved")).expect(400).field());
        assertEquals("at", set(to("resolved", "2026-03-01 11:00")).expect(400).field());
        assertEquals("at", set(Map.of("milestone", "resolved", "event", "e1", "at", RESOLVED)).expect(400).field());
        assertEquals("more", set(Map.of("milestone", "resolved", "event", "e1", "more", 1)).expect(400).field());
    }

    @Test
    public void eventsOfAnotherIncidentAndRemovedOnesAreOutOfReach() {
        String event = eventAt("2026-03-01T10:50:00Z");
        String other = Site.API + "/incidents/" + Site.createIncident("MIL").get("key").asText();
        Map<String, Object> body = Map.of("milestone", "mitigated", "event", event);
        assertEquals("event", admin.post(other + "/milestones", body).expect(404).field());
        admin.delete(incident + "/timeline/" + event, Map.of("rev", 1)).expect(204);
        set(body).expect(404);
        assertFalse(admin.get(incident).json().at("/milestones/mitigated").asText().contains("10:50"));
    }

    @Test
    public void onlyEditorsMaySetThem() {
        for (String[] person : Arrays.asList(new String[] {"ada", "403"}, new String[] {"kim", "404"}, new String[] {null, "401"})) {
            Products.jira(person[0]).post(incident + "/milestones", to("resolved", null)).expect(Integer.parseInt(person[1]));
        }
        assertEquals(RESOLVED, admin.get(incident).json().at("/milestones/resolved").asText());
    }
}
