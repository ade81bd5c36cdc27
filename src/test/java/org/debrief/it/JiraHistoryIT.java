package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Jira's own history of an incident as a source of its timeline. */
public class JiraHistoryIT {

    private static final Map<String, Object> HISTORY = Map.of("history", true);
    private static final DateTimeFormatter JIRA = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final String MARKUP = "<script>alert(1)</script> {color:red}$page{color}";

    private final Client admin = Products.jira("admin");
    private String issue;
    private String imports;
    private String key;

    @BeforeClass
    public static void setUpProject() {
        Site.createReadyProject("JHI");
        Site.grant("JHI", "BROWSE_PROJECTS", "group:jira-users", "user:ada");
        Site.grant("JHI", "EDIT_ISSUES", "user:admin");
        Site.grant("JHI", "ASSIGNABLE_USER", "user:admin", "user:ada");
        Site.grant("JHI", "LINK_ISSUES", "user:admin");
    }

    @Before
    public void eventfulIncident() {
        var document = Site.document("JHI");
        document.putArray("timeline");
        key = admin.post(Site.API + "/incidents", document).expect(201).json().get("key").asText();
        issue = "/rest/api/2/issue/" + key;
        imports = Site.API + "/incidents/" + key + "/timeline/imports";
        Issues.moveToDone(key);
        admin.put(issue, Map.of("fields", Map.of("assignee", Map.of("name", "ada"), "priority", Map.of("name", "High")))).expect(204);
        String other = admin.post("/rest/api/2/issue", Map.of("fields", Map.of(
                "project", Map.of("key", "JHI"), "summary", "Other", "issuetype", Map.of("name", "Task")))).expect(201).json().get("key").asText();
        admin.post("/rest/api/2/issueLink", Map.of(
                "type", Map.of("name", "Blocks"), "inwardIssue", Map.of("key", key), "outwardIssue", Map.of("key", other))).expect(201);
        admin.post(issue + "/comment", Map.of("body", MARKUP)).expect(201);
        Attaching.attach(key, "graph.png", "image/png", Attaching.picture("png", 8, 8));
        String gone = Attaching.attach(key, "gone.png", "image/png", Attaching.picture("png", 8, 8)).get("id").asText();
        admin.send("DELETE", "/rest/api/2/attachment/" + gone, null).expect(204);
    }

    private static List<String> values(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.get(field).asText()));
        return values;
    }

    private static JsonNode withText(JsonNode list, String part) {
        for (JsonNode item : list) {
            if (item.get("text").asText().contains(part)) {
                return item;
            }
        }
        throw new AssertionError(part + " is not in " + list);
    }

    @Test
    public void whatJiraRecordedBecomesEventsOnce() {
        JsonNode preview = admin.post(imports + "?preview=true", HISTORY).expect(200).json();
        assertEquals("jira-history", preview.at("/files/0/format").asText());
        JsonNode events = admin.post(imports, HISTORY).expect(201).json().get("events");
        assertEquals(preview.get("events").size(), events.size());
        assertEquals("OBSERVATION", withText(events, "created").get("kind").asText());
        assertEquals("ACTION", withText(events, "status").get("kind").asText());
        assertEquals("ACTION", withText(events, "assignee").get("kind").asText());
        assertEquals("ACTION", withText(events, "priority").get("kind").asText());
        assertEquals("OBSERVATION", withText(events, "added Link: This issue blocks JHI-").get("kind").asText());
        assertEquals("COMMUNICATION", withText(events, MARKUP).get("kind").asText());
        assertEquals("Jira", withText(events, MARKUP).at("/source/name").asText());
        assertTrue(withText(events, MARKUP).at("/source/line").isNull());
        JsonNode again = admin.post(imports, HISTORY).expect(200).json();
        assertEquals(0, again.get("events").size());
        assertEquals(events.size(), again.get("duplicates").size());
    }

    @Test
    public void filesThatAreThereAreEvidence() {
        JsonNode events = admin.post(imports, HISTORY).expect(201).json().get("events");
        assertEquals("ATTACHMENT", withText(events, "Attachment: graph.png").at("/evidence/0/type").asText());
        assertEquals("graph.png", withText(events, "Attachment: graph.png").at("/evidence/0/value").asText());
        assertEquals(0, withText(events, "added Attachment: gone.png").get("evidence").size());
    }

    @Test
    public void commentsThatNotEverybodyMayReadAreOnlyCounted() {
        admin.post(issue + "/comment", Map.of("body", "group secret", "visibility", Map.of("type", "group", "value", "jira-administrators"))).expect(201);
        admin.post(issue + "/comment", Map.of("body", "role secret", "visibility", Map.of("type", "role", "value", "Administrators"))).expect(201);
        Client.Answer saved = admin.post(imports, HISTORY).expect(201);
        assertFalse(saved.body().contains("secret"));
        JsonNode skipped = saved.json().get("skipped");
        assertEquals(List.of("Comments that not everybody who sees the incident may read: 2"), StreamSupport.stream(skipped.spliterator(), false)
                .filter(remark -> remark.get("code").asText().equals("RESTRICTED")).map(remark -> remark.get("message").asText()).toList());
        assertFalse(Products.jira("ada").get(Site.API + "/incidents/" + key + "/timeline").expect(200).body().contains("secret"));
    }

    @Test
    public void anExportGivesNoRestrictedCommentEither() {
        admin.post(issue + "/comment", Map.of("body", "group secret", "visibility", Map.of("type", "group", "value", "jira-administrators"))).expect(201);
        String export = admin.get(issue + "?expand=changelog&fields=*all").expect(200).body();
        assertTrue(export.contains("group secret"));
        Client.Answer saved = admin.post(imports, Map.of("files", List.of(Map.of("name", "issue.json", "content", export)))).expect(201);
        assertFalse(saved.body().contains("secret"));
        assertTrue(values(saved.json().get("skipped"), "code").contains("RESTRICTED"));
    }

    @Test
    public void secretsInCommentsAreMasked() {
        admin.post(issue + "/comment", Map.of("body", "*run* with password=hunter2hunter2")).expect(201);
        Client.Answer saved = admin.post(imports, HISTORY).expect(201);
        assertFalse(saved.body().contains("hunter2"));
        assertTrue(saved.json().get("masked").asInt() > 0);
        withText(saved.json().get("events"), "commented: *run* with password=[masked]");
    }

    @Test
    public void eventsHappenWhenJiraSaysWithinTheTimesAskedFor() {
        JsonNode export = admin.get(issue + "?expand=changelog").expect(200).json();
        Set<Instant> recorded = new TreeSet<>();
        recorded.add(second(export.at("/fields/created")));
        export.at("/changelog/histories").forEach(entry -> recorded.add(second(entry.get("created"))));
        export.at("/fields/comment/comments").forEach(comment -> recorded.add(second(comment.get("created"))));
        JsonNode events = admin.post(imports + "?preview=true", HISTORY).expect(200).json().get("events");
        Set<Instant> told = new TreeSet<>(values(events, "at").stream().map(Instant::parse).toList());
        assertTrue(told + " of " + recorded, recorded.containsAll(told) && told.contains(second(export.at("/fields/created"))));
        JsonNode none = admin.post(imports, Map.of("history", true, "to", "2001-01-01T00:00:00Z")).expect(200).json();
        assertEquals(0, none.get("events").size());
        assertTrue(values(none.get("skipped"), "code").contains("OUTSIDE"));
    }

    private static Instant second(JsonNode stamp) {
        return OffsetDateTime.parse(stamp.asText(), JIRA).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    public void theHistoryOfAnotherIncidentIsOutOfReach() {
        String other = Site.createIncident("JHI").get("key").asText();
        JsonNode events = admin.post(Site.API + "/incidents/" + other + "/timeline/imports", HISTORY).expect(201).json().get("events");
        assertTrue(values(events, "text").stream().noneMatch(text -> text.contains(MARKUP) || text.contains(key + " created")));
    }

    @Test
    public void whatWeWriteOurselvesIsNoEvent() {
        admin.post(Site.API + "/incidents/" + key + "/milestones", Map.of("milestone", "resolved", "at", "2026-03-01T12:00:00Z")).expect(200);
        JsonNode answer = admin.post(imports, HISTORY).expect(201).json();
        assertTrue(values(answer.get("events"), "text").stream().noneMatch(text -> text.contains("Resolved at")));
        assertTrue(values(answer.get("skipped"), "code").contains("OTHER_FIELDS"));
    }

    @Test
    public void anExportOfTheSameIncidentAddsNothingOfIt() {
        JsonNode events = admin.post(imports, HISTORY).expect(201).json().get("events");
        JsonNode export = admin.get(issue + "?expand=changelog&fields=*all").expect(200).json();
        for (JsonNode entry : export.at("/changelog/histories")) {
            ArrayNode items = (ArrayNode) entry.get("items");
            for (int i = items.size() - 1; i >= 0; i--) {
                if (items.get(i).get("fieldtype").asText().equals("custom")) {
                    items.remove(i);
                }
            }
        }
        Map<String, Object> body = Map.of("files", List.of(Map.of("name", "issue.json", "content", export.toString())));
        JsonNode answer = admin.post(imports, body).expect(200).json();
        assertEquals(0, answer.get("events").size());
        assertEquals(events.size(), values(answer.get("duplicates"), "reason").stream().filter("SAME_EVENT"::equals).count());
    }

    @Test
    public void itIsAskedForByEditorsAlone() {
        for (String call : List.of(imports, imports + "?preview=true")) {
            Products.jira(null).post(call, HISTORY).expect(401);
            Products.jira("kim").post(call, HISTORY).expect(404);
            Products.jira("ada").post(call, HISTORY).expect(403);
        }
    }
}
