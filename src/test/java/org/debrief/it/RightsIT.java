package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** What readers may not see sounds as if it were not there, and nobody reaches into another incident. */
public class RightsIT {

    private static final String INCIDENTS = Site.API + "/incidents/";
    private static final Map<String, Object> EVENT = Map.of("rev", 1, "at", "2026-03-01T10:00:00Z", "text", "x");

    private static JsonNode hidden;
    private static JsonNode open;

    @BeforeClass
    public static void createIncidents() {
        Site.createReadyProject("RIH");
        Site.createReadyProject("RIO");
        Site.grant("RIO", "BROWSE_PROJECTS", "group:jira-users", "user:kim", "anonymous");
        hidden = Site.createIncident("RIH");
        open = Site.createIncident("RIO");
    }

    private static String key(JsonNode incident) {
        return incident.get("key").asText();
    }

    private static String id(JsonNode incident, String parts) {
        return incident.at("/" + parts + "/0/id").asText();
    }

    private static Map<String, Object> refs(JsonNode incident) {
        return Map.of("events", List.of(Map.of("id", id(incident, "timeline"), "rev", 1)));
    }

    /** Whether two answers differ in the key alone. */
    private static void assertSame(Client.Answer one, String oneKey, Client.Answer other, String otherKey) {
        assertEquals(one.status(), other.status());
        assertEquals(one.body().replace(oneKey, "KEY"), other.body().replace(otherKey, "KEY"));
        assertEquals(one.response().headers().map().keySet(), other.response().headers().map().keySet());
    }

    @Test
    public void hiddenAndAbsentIncidentsAreReadAlike() {
        for (String user : new String[] {"kim", null}) {
            Client reader = Products.jira(user);
            for (String path : List.of("", "/report", "/timeline", "/factors", "/whys", "/actions", "/audit", "/timeline/sources", "/timeline/removals", "/attachments",
                    "/attachments/graph.png", "/timeline/" + id(hidden, "timeline") + "/history", "/factors/" + id(hidden, "factors") + "/history")) {
                Client.Answer answer = reader.get(INCIDENTS + key(hidden) + path).expect(user == null ? 401 : 404);
                assertSame(answer, key(hidden), reader.get(INCIDENTS + "RIH-77777" + path), "RIH-77777");
            }
        }
    }

    @Test
    public void hiddenAndAbsentIncidentsAreWrittenToAlike() {
        Client kim = Products.jira("kim");
        Map<String, Object> writes = Map.of(
                "timeline", EVENT, "factors", Map.of("category", "PROCESS", "text", "x"), "whys", Map.of("text", "x"), "actions", Map.of("summary", "x"),
                "timeline/imports", Map.of("history", true), "timeline/imports?preview=true", Map.of("history", true),
                "timeline/removals", refs(hidden), "timeline/restorals", refs(hidden),
                "milestones", Map.of("milestone", "resolved", "event", id(hidden, "timeline")));
        writes.forEach((path, body) -> assertSame(
                kim.post(INCIDENTS + key(hidden) + "/" + path, body).expect(404), key(hidden), kim.post(INCIDENTS + "RIH-77777/" + path, body), "RIH-77777"));
        String event = "/timeline/" + id(hidden, "timeline");
        assertSame(kim.put(INCIDENTS + key(hidden) + event, EVENT).expect(404), key(hidden), kim.put(INCIDENTS + "RIH-77777" + event, EVENT), "RIH-77777");
    }

    @Test
    public void hiddenThingsAreInNoListAndNoTotal() {
        Client kim = Products.jira("kim");
        JsonNode found = kim.get(Site.API + "/incidents?jql=summary~Checkout&limit=200").expect(200).json();
        assertEquals(found.get("incidents").size(), found.get("total").asInt());
        assertFalse(found.get("incidents").findValuesAsText("project").contains("RIH"));
        assertEquals(kim.get(Site.API + "/audit?project=NOPE").expect(400).body().replace("NOPE", "RIH"),
                kim.get(Site.API + "/audit?project=RIH").expect(400).body());
        JsonNode batch = kim.post(Site.API + "/batch", Map.of(
                "incidents", List.of(key(hidden), "RIH-77777", key(open)),
                "audits", List.of(Map.of("project", "RIH"), Map.of("project", "NOPE")))).expect(200).json();
        assertEquals(batch.at("/incidents/1").toString().replace("RIH-77777", key(hidden)), batch.at("/incidents/0").toString());
        assertEquals(batch.at("/audits/1").toString().replace("NOPE", "RIH"), batch.at("/audits/0").toString());
        assertEquals(key(open), batch.at("/incidents/2/key").asText());
    }

    @Test
    public void aQueryCannotBreakOutOfItsPlace() {
        Client kim = Products.jira("kim");
        for (String jql : List.of("project=RIO)%20OR%20(project=RIH", "project=RIO%20ORDER%20BY%20key)%20OR%20(project=RIH", "project=RIO%20--")) {
            assertEquals("jql", kim.get(Site.API + "/incidents?jql=" + jql).expect(400).field());
            assertEquals("jql", kim.get(Site.API + "/audit?jql=" + jql).expect(400).field());
        }
        for (String project : List.of("RIO%22%20OR%20project=%22RIH", "RIO%20ORDER%20BY%20key", "%22", "%5C", "")) {
            assertEquals("project", kim.get(Site.API + "/audit?project=" + project).expect(400).field());
        }
    }

    @Test
    public void partsOfAnotherIncidentAreOutOfReach() {
        JsonNode other = Site.createIncident("RIO");
        Client admin = Products.jira("admin");
        String path = INCIDENTS + key(open);
        admin.put(path + "/timeline/" + id(other, "timeline"), EVENT).expect(404);
        admin.delete(path + "/timeline/" + id(other, "timeline"), Map.of("rev", 1)).expect(404);
        assertEquals("parent", admin.post(path + "/whys", Map.of("text", "x", "parent", id(other, "whys"))).expect(400).field());
        assertEquals("factor", admin.post(path + "/whys", Map.of("text", "x", "factor", id(other, "factors"))).expect(400).field());
        assertEquals("answers[0]", admin.post(path + "/actions", Map.of("summary", "x", "answers", List.of(id(other, "factors")))).expect(400).field());
        assertEquals(other.get("timeline"), admin.get(INCIDENTS + key(other)).json().get("timeline"));
    }

    @Test
    public void importsAndHistoriesReachIntoNoOtherIncident() {
        JsonNode other = Site.createIncident("RIO");
        Client admin = Products.jira("admin");
        String path = INCIDENTS + key(open);
        String before = admin.get(path + "/timeline").expect(200).body();
        Map<String, Object> excerpt = Map.of("files", List.of(Map.of(
                "name", "app.log", "content", "2026-03-01T10:00:00Z found\n", "excerpts", List.of(Map.of("from", 1, "to", 1, "event", id(other, "timeline"))))));
        for (String call : List.of("/timeline/imports?preview=true", "/timeline/imports")) {
            assertEquals("files[0].excerpts[0].event", admin.post(path + call, excerpt).expect(400).field());
        }
        for (String parts : List.of("timeline", "factors", "whys")) {
            admin.get(path + "/" + parts + "/" + id(other, parts) + "/history").expect(404);
        }
        String why = admin.post(INCIDENTS + key(other) + "/whys", Map.of("text", "x")).expect(201).json().get("id").asText();
        admin.delete(INCIDENTS + key(other) + "/whys/" + why, Map.of("rev", 1)).expect(204);
        admin.post(path + "/whys/restorals", Map.of("whys", List.of(Map.of("id", why, "rev", 1)))).expect(404);
        assertEquals(before, admin.get(path + "/timeline").body());
        assertEquals(other.get("timeline"), admin.get(INCIDENTS + key(other)).json().get("timeline"));
    }

    @Test
    public void anybodyReadsAnOpenProjectAndOnlyReads() {
        Client nobody = Products.jira(null);
        nobody.get(INCIDENTS + key(open)).expect(200);
        assertFalse(nobody.get("/browse/" + key(open)).expect(200).body().contains("open-form"));
        nobody.post(INCIDENTS + key(open) + "/actions", Map.of("summary", "x")).expect(401);
        nobody.post(Site.API + "/incidents", Site.document("RIO")).expect(401);
        nobody.post(Site.API + "/projects/RIO/setup", "{}").expect(401);
    }

    @Test
    public void editingIsNeitherCreatingNorAssigning() {
        Site.createReadyProject("RIE");
        String path = INCIDENTS + key(Site.createIncident("RIE"));
        for (String permission : List.of("BROWSE_PROJECTS", "EDIT_ISSUES")) {
            Site.grant("RIE", permission, "group:jira-users", "user:ada");
        }
        Client ada = Products.jira("ada");
        ada.post(path + "/timeline", EVENT).expect(201);
        ada.post(path + "/actions", Map.of("summary", "x")).expect(403);
        ada.post(Site.API + "/incidents", Site.document("RIE")).expect(403);
        Site.grant("RIE", "CREATE_ISSUES", "group:jira-users", "user:ada");
        int before = Site.issuesIn("RIE");
        assertEquals("owner", ada.post(path + "/actions", Map.of("summary", "x", "owner", "admin")).expect(400).field());
        assertEquals("actions[0].owner", ada.post(Site.API + "/incidents", Site.document("RIE")).expect(400).field());
        assertEquals(before, Site.issuesIn("RIE"));
        ada.post(path + "/actions", Map.of("summary", "x")).expect(201);
    }

    @Test
    public void otherIssuesAreNoIncidents() {
        Client admin = Products.jira("admin");
        ObjectNode fields = Client.JSON.createObjectNode().put("summary", "plain");
        fields.putObject("project").put("key", "RIO");
        fields.putObject("issuetype").put("name", "Task");
        String task = admin.post("/rest/api/2/issue", Map.of("fields", fields)).expect(201).json().get("key").asText();
        String action = open.at("/actions/0/key").asText();
        Client.Answer absent = admin.get(INCIDENTS + "RIO-77777").expect(404);
        assertSame(admin.get(INCIDENTS + task), task, absent, "RIO-77777");
        assertSame(admin.get(INCIDENTS + action), action, absent, "RIO-77777");
    }

    @Test
    public void theWayToSignInSurvivesAnyAddress() {
        Client.Answer answer = Products.jira(null).get("/plugins/servlet/debrief/setup?projectKey=%7B%22%7C%3C").expect(302);
        assertTrue(answer.header("Location"), answer.header("Location").contains("login"));
    }
}
