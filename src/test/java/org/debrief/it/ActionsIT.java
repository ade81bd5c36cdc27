package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Actions are sub-tasks, and the audit follows what becomes of them in Jira. */
public class ActionsIT {

    private final Client admin = Products.jira("admin");
    private String key;
    private String incident;

    @BeforeClass
    public static void setUpProject() {
        Site.createReadyProject("ACT");
    }

    @Before
    public void createIncident() {
        key = Site.createIncident("ACT").get("key").asText();
        incident = Site.API + "/incidents/" + key;
    }

    @Test
    public void anActionIsASubTaskOfTheIncident() {
        JsonNode action = admin.post(incident + "/actions",
                Map.of("summary", "Alert on lag", "owner", "admin", "due", "2031-01-31", "kind", "ALERT_TUNING", "area", "OPERATIONS"))
                .expect(201).json();
        JsonNode fields = admin.get("/rest/api/2/issue/" + action.get("key").asText()).expect(200).json().get("fields");
        assertEquals(key, fields.at("/parent/key").asText());
        assertEquals("Postmortem Action", fields.at("/issuetype/name").asText());
        assertEquals("2031-01-31", fields.get("duedate").asText());
        assertEquals("admin", fields.at("/assignee/name").asText());
        assertEquals("ALERT_TUNING", action.get("kind").asText());
        assertEquals("2031-01-31", action.get("due").asText());
        assertEquals("2031-01-31", action.get("originalDue").asText());
        assertEquals(3, admin.get(incident + "/actions").expect(200).json().get("actions").size());
    }

    @Test
    public void defaultsFollowTheSeverity() {
        JsonNode action = admin.post(incident + "/actions", Map.of("summary", "Plan")).expect(201).json();
        assertEquals(LocalDate.now().plusDays(15).toString(), action.get("due").asText());
        assertEquals("PREVENT", action.get("kind").asText());
        assertTrue(action.get("owner").isNull());
        assertTrue(action.get("area").isNull());
        Map<String, Object> undated = new HashMap<>(Map.of("summary", "Undated"));
        undated.put("due", null);
        assertTrue(admin.post(incident + "/actions", undated).expect(201).json().get("due").isNull());
    }

    @Test
    public void whatIsWrongIsNamedAndNothingIsCreated() {
        int before = Site.issuesIn("ACT");
        assertEquals("summary", admin.post(incident + "/actions", Map.of("owner", "admin")).expect(400).field());
        assertEquals("owner", admin.post(incident + "/actions", Map.of("summary", "x", "owner", "nobody")).expect(400).field());
        assertEquals("owner", admin.post(incident + "/actions", Map.of("summary", "x", "owner", "kim")).expect(400).field());
        assertEquals("due", admin.post(incident + "/actions", Map.of("summary", "x", "due", "tomorrow")).expect(400).field());
        assertEquals("answers[0]", admin.post(incident + "/actions", Map.of("summary", "x", "answers", new String[] {"f0"})).expect(400).field());
        assertEquals("colour", admin.post(incident + "/actions", Map.of("summary", "x", "colour", "red")).expect(400).field());
        assertEquals(before, Site.issuesIn("ACT"));
    }

    @Test
    public void theAuditTellsWhatBecameOfThem() {
        JsonNode fresh = admin.get(incident + "/audit").expect(200).json();
        String alert = fresh.at("/actions/0/key").asText();
        Issues.setDue(alert, "2026-04-10");
        Issues.setDue(alert, "2026-05-10");
        Issues.moveToDone(alert);
        Issues.reopen(alert);
        Issues.moveToDone(alert);
        JsonNode audit = admin.get(incident + "/audit").expect(200).json();
        JsonNode row = audit.at("/actions/0");
        assertEquals("2026-04-01", row.get("originalDue").asText());
        assertEquals("2026-05-10", row.get("due").asText());
        assertEquals(2, row.get("moves").asInt());
        assertEquals(1, row.get("reopened").asInt());
        assertEquals("admin", row.get("doneBy").asText());
        assertTrue(row.get("done").asBoolean());
        assertTrue(row.get("daysLate").asLong() > 100);
        assertFalse(row.get("overdue").asBoolean());
        assertEquals(0, row.get("reminders").asInt());
        assertEquals(1, audit.at("/totals/late").asInt());
        assertEquals(1, audit.at("/totals/open").asInt());
        assertEquals(1, audit.at("/totals/withoutOwner").asInt());
        assertEquals(1, audit.at("/totals/withoutDue").asInt());
        assertEquals(2, audit.at("/totals/all").asInt());
    }

    @Test
    public void anOpenActionAfterItsDueDateIsOverdue() {
        JsonNode row = admin.get(incident + "/audit").expect(200).json().at("/actions/0");
        assertTrue(row.get("overdue").asBoolean());
        assertTrue(row.get("daysLate").isNull());
    }

    @Test
    public void anActionMadeInJiraItselfIsFollowedToo() {
        JsonNode types = admin.get("/rest/api/2/issuetype").expect(200).json();
        String type = null;
        for (JsonNode candidate : types) {
            if (candidate.get("name").asText().equals("Postmortem Action")) {
                type = candidate.get("id").asText();
            }
        }
        String sub = admin.post("/rest/api/2/issue", Map.of("fields", Map.of(
                "project", Map.of("key", "ACT"),
                "parent", Map.of("key", key),
                "issuetype", Map.of("id", type),
                "summary", "Made on the board",
                "duedate", "2026-06-01"))).expect(201).json().get("key").asText();
        Issues.setDue(sub, "2026-06-20");
        JsonNode row = admin.get(incident + "/audit").expect(200).json().at("/actions/2");
        assertEquals(sub, row.get("key").asText());
        assertEquals("2026-06-01", row.get("originalDue").asText());
        assertEquals(1, row.get("moves").asInt());
    }

    @Test
    public void aProjectAndAQueryAreAuditedToo() {
        int ofProject = admin.get(Site.API + "/audit?project=ACT").expect(200).json().at("/totals/all").asInt();
        int ofQuery = admin.get(Site.API + "/audit?jql=key%3D" + key).expect(200).json().at("/totals/all").asInt();
        assertTrue(ofProject >= ofQuery);
        assertEquals(2, ofQuery);
        assertEquals("project", admin.get(Site.API + "/audit?project=NOSUCH").expect(400).field());
        assertEquals("jql", admin.get(Site.API + "/audit").expect(400).field());
    }

    @Test
    public void anActionNamesLaterWhatItAnswers() {
        String action = admin.post(incident + "/actions", Map.of("summary", "Later")).expect(201).json().get("key").asText();
        String factor = admin.post(incident + "/factors", Map.of("category", "PROCESS", "text", "A gap")).expect(201).json().get("id").asText();
        assertEquals("GAP", stateOf(factor));
        String answer = incident + "/actions/" + action + "/answers/" + factor;
        assertEquals(factor, admin.put(answer, Map.of()).expect(200).json().at("/answers/0").asText());
        admin.put(answer, Map.of()).expect(200);
        assertEquals("ANSWERED", stateOf(factor));
        Products.jira("kim").put(answer, Map.of()).expect(404);
        admin.put(incident + "/actions/" + action + "/answers/f999999", Map.of()).expect(404);
        admin.put(incident + "/actions/NONE-1/answers/" + factor, Map.of()).expect(404);
        assertEquals("x", admin.put(answer, Map.of("x", 1)).expect(400).field());
        assertEquals(0, admin.delete(answer, Map.of()).expect(200).json().get("answers").size());
        assertEquals("GAP", stateOf(factor));
    }

    private String stateOf(String part) {
        JsonNode coverage = admin.get(incident + "/coverage").expect(200).json();
        for (JsonNode item : coverage.get("items")) {
            if (item.get("id").asText().equals(part)) {
                return item.get("state").asText();
            }
        }
        return null;
    }
}
