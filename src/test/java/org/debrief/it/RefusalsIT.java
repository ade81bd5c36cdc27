package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.BeforeClass;
import org.junit.Test;

/** Bad input is refused with the path of the field, and leaves nothing behind. */
public class RefusalsIT {

    private static final String INCIDENTS = Site.API + "/incidents";

    private final Client admin = Products.jira("admin");

    @BeforeClass
    public static void setUpProjects() {
        Site.createReadyProject("REF");
        Site.createProject("REFN");
    }

    private void refused(String field, Consumer<ObjectNode> change) {
        ObjectNode document = Site.document("REF");
        change.accept(document);
        int before = Site.issuesIn("REF");
        Client.Answer answer = admin.post(INCIDENTS, document).expect(400);
        assertEquals(answer.body(), field, answer.field());
        assertFalse(answer.json().at("/errors/0/message").asText().isBlank());
        assertEquals("Nothing is half-created", before, Site.issuesIn("REF"));
    }

    private static ObjectNode in(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    @Test
    public void unknownFieldsAreNamedAtEveryLevel() {
        refused("sevrity", document -> document.put("sevrity", "SEV1"));
        refused("milestones.ended", document -> in(document, "/milestones").put("ended", "2026-03-01T10:00:00Z"));
        refused("timeline[0].txt", document -> in(document, "/timeline/0").put("txt", "x"));
        refused("timeline[0].evidence[1].url", document -> in(document, "/timeline/0/evidence/1").put("url", "x"));
        refused("actions[1].followUp.when", document -> in(document, "/actions/1/followUp").put("when", "x"));
    }

    @Test
    public void wrongTypesAreNamed() {
        refused("summary", document -> document.put("summary", 5));
        refused("services", document -> document.put("services", "checkout"));
        refused("drill", document -> document.put("drill", "yes"));
        refused("severity", document -> document.put("severity", "sev1"));
        refused("timeline[1].kind", document -> in(document, "/timeline/1").put("kind", "OTHER"));
        refused("whys[0]", document -> document.withArray("whys").insert(0, 7));
        refused("actions[0].area", document -> in(document, "/actions/0").put("area", "SALES"));
        refused("factors[1].category", document -> in(document, "/factors/1").put("category", "PEOPLE"));
        refused("schema", document -> document.put("schema", "debrief/9"));
    }

    @Test
    public void badDatesAreNamed() {
        refused("milestones.detected", document -> in(document, "/milestones").put("detected", "2026-03-01 10:00"));
        refused("timeline[0].at", document -> in(document, "/timeline/0").put("at", "2026-02-30T10:00:00Z"));
        refused("timeline[0].at", document -> in(document, "/timeline/0").remove("at"));
        refused("actions[0].due", document -> in(document, "/actions/0").put("due", "1.4.2026"));
        refused("actions[0].followUp.at", document -> in(document, "/actions/0/followUp").put("at", "soon"));
    }

    @Test
    public void unknownUsersAreNamed() {
        refused("roles.commander", document -> in(document, "/roles").put("commander", "nobody"));
        refused("roles.participants[1]", document -> in(document, "/roles").withArray("participants").add("nobody").remove(1));
        refused("timeline[0].author", document -> in(document, "/timeline/0").put("author", "nobody"));
        refused("actions[0].owner", document -> in(document, "/actions/0").put("owner", "nobody"));
        refused("actions[0].followUp.attendees[0]", document -> in(document, "/actions/0/followUp").withArray("attendees").insert(0, "nobody"));
    }

    @Test
    public void whatJiraRefusesHalfWayLeavesNothingBehind() {
        refused("actions[1].owner", document -> in(document, "/actions/1").put("owner", "kim"));
    }

    @Test
    public void tooLongTextsAreNamed() {
        refused("summary", document -> document.put("summary", "x".repeat(256)));
        refused("summary", document -> document.put("summary", "two\nlines"));
        refused("summary", document -> document.put("summary", " "));
        refused("impact", document -> document.put("impact", "x".repeat(32_768)));
        refused("services[0]", document -> document.withArray("services").insert(0, "two words"));
        refused("learnings", document -> document.withArray("learnings").add("a fourth"));
        refused("factors[0].text", document -> in(document, "/factors/0").put("text", "bell \u0007"));
    }

    @Test
    public void unknownReferencesAreNamed() {
        refused("whys[0].parent", document -> in(document, "/whys/0").put("parent", "w-9"));
        refused("whys[0].factor", document -> in(document, "/whys/0").put("factor", "w-1"));
        refused("whys[0].parent", document -> in(document, "/whys/1").put("parent", "w-2"));
        refused("actions[0].answers[1]", document -> in(document, "/actions/0").putArray("answers").add("f-a").add("later"));
        refused("whys[0].id", document -> in(document, "/whys/0").put("id", "f-a"));
    }

    @Test
    public void malformedJsonIsRefusedInTheSameForm() {
        for (String body : new String[] {"", "{", "[]", "null", "{\"a\":1,\"a\":2}", "{\"summary\":\"x\"} trailing"}) {
            Client.Answer answer = admin.post(INCIDENTS, body).expect(400);
            assertTrue(body, answer.json().at("/errors/0/message").isTextual());
        }
    }

    @Test
    public void wrongRoutesAndMethodsAnswerInTheSameForm() {
        assertTrue(admin.get(Site.API + "/nothing").expect(404).json().at("/errors/0/message").isTextual());
        assertTrue(admin.put(INCIDENTS, "{}").expect(405).json().at("/errors/0/message").isTextual());
        assertTrue(admin.post(INCIDENTS, "<a/>", "Content-Type", "application/xml").expect(415).json().at("/errors/0/message").isTextual());
    }

    @Test
    public void aPageBehindTheLastOneIsEmpty() {
        for (String query : new String[] {"keys=REF-1", "jql=project=REF"}) {
            JsonNode page = admin.get(INCIDENTS + "?" + query + "&start=2147483647&limit=200").expect(200).json();
            assertTrue(query, page.get("incidents").isEmpty() && page.get("unavailable").isEmpty());
        }
    }

    @Test
    public void bodiesOfAnySizeAndDepthAreRefused() {
        for (String body : new String[] {"[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"summary\":1" + "0".repeat(100_000) + "}",
                "{\"summary\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}"}) {
            assertNull(admin.post(INCIDENTS, body).expect(400).field());
        }
        refused("whys[20].parent", document -> {
            document.putArray("actions");
            for (int i = 0; i < 40; i++) {
                ObjectNode why = document.withArray("whys").insertObject(i).put("id", "d" + i).put("text", "x");
                why.put("parent", i == 0 ? null : "d" + (i - 1));
            }
        });
    }

    @Test
    public void aProjectThatIsNotSetUpIsAConflict() {
        assertEquals("project", admin.post(INCIDENTS, Site.document("REFN")).expect(409).field());
        assertEquals("project", admin.post(INCIDENTS, Site.document("NOSUCH")).expect(400).field());
    }

    @Test
    public void rightsDecideWhatIsAnswered() {
        String key = Site.createIncident("REF").get("key").asText();
        Client.Answer hidden = Products.jira("kim").get(INCIDENTS + "/" + key).expect(404);
        JsonNode missing = Products.jira("kim").get(INCIDENTS + "/REF-99999").expect(404).json();
        assertEquals(missing.toString().replace("REF-99999", key), hidden.json().toString());
        Products.jira(null).get(INCIDENTS + "/" + key).expect(401);
        Products.jira(null).post(INCIDENTS, Site.document("REF")).expect(401);
        Products.jira("kim").post(INCIDENTS, Site.document("REF")).expect(400);
        Site.grant("REF", "BROWSE_PROJECTS", "group:jira-users", "user:kim");
        Products.jira("kim").get(INCIDENTS + "/" + key).expect(200);
        Products.jira("kim").post(INCIDENTS, Site.document("REF")).expect(403);
        Products.jira("kim").post(INCIDENTS + "/" + key + "/actions", "{\"summary\":\"x\"}").expect(403);
        Products.jira("kim").post(INCIDENTS + "/" + key + "/timeline", "{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"x\"}").expect(403);
        Site.grant("REF", "BROWSE_PROJECTS", "group:jira-users");
        Products.jira("kim").get(INCIDENTS + "/" + key).expect(404);
    }
}
