package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.timeline.archive.Packing;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Importing evidence over REST into the packaged plugin. */
public class TimelineImportIT {

    private static final String LINES = """
            {"@timestamp":"2026-03-01T10:00:05Z","level":"error","message":"queue is full"}
            {"@timestamp":"2026-03-01T10:00:00Z","level":"info","message":"queue grows"}
            """;
    private static final String MULTIPART = "multipart/form-data; boundary=xx";

    private final Client admin = Products.jira("admin");
    private String key;
    private String imports;

    @BeforeClass
    public static void project() {
        Site.createReadyProject("IMP");
        Site.grant("IMP", "BROWSE_PROJECTS", "user:admin", "user:ada");
        Site.grant("IMP", "EDIT_ISSUES", "user:admin");
    }

    @Before
    public void incident() {
        var document = Site.document("IMP");
        document.putArray("timeline");
        key = admin.post(Site.API + "/incidents", document).expect(201).json().get("key").asText();
        imports = Site.API + "/incidents/" + key + "/timeline/imports";
    }

    private static Map<String, Object> file(String name, String content, Object... more) {
        Map<String, Object> file = new java.util.LinkedHashMap<>(Map.of("name", name, "content", content));
        for (int i = 0; i < more.length; i += 2) {
            file.put((String) more[i], more[i + 1]);
        }
        return file;
    }

    private static Map<String, Object> body(Object... files) {
        return Map.of("files", List.of(files));
    }

    private List<String> timeline() {
        List<String> texts = new ArrayList<>();
        admin.get(Site.API + "/incidents/" + key + "/timeline").expect(200).json().get("events").forEach(event -> texts.add(event.get("text").asText()));
        return texts;
    }

    private static List<String> values(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.get(field).asText()));
        return values;
    }

    @Test
    public void aPreviewShowsAndASaveAddsOnce() {
        JsonNode preview = admin.post(imports + "?preview=true", body(file("app.jsonl", LINES))).expect(200).json();
        assertTrue(preview.get("preview").asBoolean());
        assertEquals(List.of("json-lines"), values(preview.get("files"), "format"));
        assertEquals(List.of("2026-03-01T10:00:00Z", "2026-03-01T10:00:05Z"), values(preview.get("events"), "at"));
        assertEquals(List.of(), timeline());
        Client.Answer saved = admin.post(imports, body(file("app.jsonl", LINES))).expect(201);
        assertTrue(saved.header("Location").endsWith("/incidents/" + key + "/timeline"));
        assertEquals("admin", saved.json().at("/events/0/author").asText());
        assertEquals(2, saved.json().at("/events/0/source/line").asInt());
        assertEquals(64, saved.json().at("/events/0/source/hash").asText().length());
        JsonNode again = admin.post(imports, body(file("copy.jsonl", LINES))).expect(200).json();
        assertEquals(List.of("SAME_EVENT", "SAME_EVENT"), values(again.get("duplicates"), "reason"));
        assertEquals(saved.json().at("/events/0/id"), again.at("/duplicates/0/of/id"));
        assertEquals(2, timeline().size());
    }

    @Test
    public void aFormWithFilesDoesTheSame() {
        String form = part("file\"; filename=\"app.jsonl", LINES) + part("shiftSeconds", "-5") + part("skip", "2") + "--xx--\r\n";
        assertEquals(403, admin.post(imports, form, "Content-Type", MULTIPART).status());
        admin.post(imports + "?preview=true", form, "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").expect(200);
        assertEquals(List.of(), timeline());
        JsonNode saved = admin.post(imports, form, "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").expect(201).json();
        assertEquals(List.of("2026-03-01T10:00:00Z"), values(saved.get("events"), "at"));
        assertEquals(-5, saved.at("/events/0/source/shiftSeconds").asInt());
        JsonNode sources = admin.get(Site.API + "/incidents/" + key + "/timeline/sources").expect(200).json();
        assertEquals(List.of("app.jsonl"), values(sources.get("sources"), "name"));
        assertEquals(-5, sources.at("/sources/0/shiftSeconds").asInt());
    }

    private static String part(String name, String content) {
        return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    @Test
    public void aFileInBase64IsAFile() {
        String base64 = Base64.getEncoder().encodeToString(LINES.getBytes(StandardCharsets.UTF_8));
        admin.post(imports, body(Map.of("name", "app.jsonl", "base64", base64))).expect(201);
        assertEquals(2, timeline().size());
        assertEquals("files[0].base64", admin.post(imports, body(Map.of("name", "a", "base64", "?"))).expect(400).field());
        assertEquals("files[0].base64", admin.post(imports, body(file("a", "x", "base64", "eA=="))).expect(400).field());
        assertEquals("files[0].name", admin.post(imports, body(Map.of("content", "x"))).expect(400).field());
        assertEquals("files[0].zones", admin.post(imports, body(file("a", "x", "zones", "UTC"))).expect(400).field());
        assertEquals("preview", admin.post(imports + "?preview=maybe", body()).expect(400).field());
    }

    @Test
    public void onlyWhoMayEditImports() {
        Map<String, Object> body = body(file("app.jsonl", LINES));
        for (String call : List.of(imports, imports + "?preview=true")) {
            Products.jira(null).post(call, body).expect(401);
            Products.jira("kim").post(call, body).expect(404);
            Products.jira("ada").post(call, body).expect(403);
            Products.jira("ada").post(call, "no form", "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").expect(403);
            admin.post(call.replace(key, "IMP-999"), body).expect(404);
        }
        Products.jira("ada").get(Site.API + "/incidents/" + key + "/timeline/sources").expect(200);
        Products.jira("kim").get(Site.API + "/incidents/" + key + "/timeline/sources").expect(404);
        assertEquals(List.of(), timeline());
    }

    @Test
    public void moreThanTenMegabytesOfJsonAreRefused() {
        admin.post(imports, body(file("long.log", "x".repeat(10 << 20)))).expect(400);
    }

    @Test
    public void anOpenQuestionRefusesTheSaveAndItsAnswerIsProposedNextTime() {
        String local = "{\"time\":\"2026-03-01 10:00:00\",\"message\":\"local\"}\n{\"time\":\"2026-03-01 10:00:01\",\"message\":\"next\"}\n";
        JsonNode question = admin.post(imports + "?preview=true", body(file("app.jsonl", LINES), file("web.jsonl", local))).expect(200).json().at("/questions/0");
        assertEquals("web.jsonl zone 1", question.get("file").asText() + " " + question.get("ask").asText() + " " + question.get("line").asInt());
        assertEquals("files[1].zone", admin.post(imports, body(file("app.jsonl", LINES), file("web.jsonl", local))).expect(400).field());
        assertEquals(List.of(), timeline());
        JsonNode saved = admin.post(imports, body(file("web.jsonl", local, "zone", "Asia/Tokyo"))).expect(201).json();
        assertEquals(List.of("2026-03-01T01:00:00Z", "2026-03-01T01:00:01Z"), values(saved.get("events"), "at"));
        JsonNode next = admin.post(imports + "?preview=true", body(file("web.jsonl", local))).expect(200).json();
        assertEquals("Asia/Tokyo", next.at("/questions/0/suggestion").asText());
    }

    @Test
    public void anArchiveAndAnExcerptForASavedEvent() {
        String id = admin.post(imports, body(file("app.jsonl", LINES))).expect(201).json().at("/events/0/id").asText();
        String zip = Base64.getEncoder().encodeToString(Packing.zip(
                "general/2026-03-01.json", "[{\"type\":\"message\",\"user\":\"U0000001\",\"text\":\"hello\",\"ts\":\"1772359200.000100\"}]",
                "users.json", "[{\"id\":\"U0000001\",\"name\":\"kim\",\"profile\":{\"real_name\":\"Kim Kuhn\"}}]"));
        String more = "{\"@timestamp\":\"2026-03-01T11:00:00Z\",\"message\":\"x\"}\n  at some.Place\n";
        JsonNode saved = admin.post(imports, body(
                Map.of("name", "slack.zip", "base64", zip),
                file("more.jsonl", more, "excerpts", List.of(Map.of("from", 1, "to", 2, "event", id))))).expect(201).json();
        assertEquals("Kim Kuhn: hello", saved.at("/events/1/text").asText());
        assertEquals("slack.zip/general/2026-03-01.json", saved.at("/events/1/source/name").asText());
        assertEquals("more.jsonl:1-2", saved.at("/events/0/evidence/0/title").asText());
        assertEquals(id, saved.at("/events/0/id").asText());
        JsonNode changes = admin.get(Site.API + "/incidents/" + key + "/timeline/" + id + "/history").expect(200).json().get("changes");
        assertEquals(List.of("CHANGED", "IMPORTED"), values(changes, "change").stream().sorted().toList());
    }

    @Test
    public void whatWasRewrittenOrRemovedDoesNotComeBack() {
        JsonNode events = admin.post(imports, body(file("app.jsonl", LINES))).expect(201).json().get("events");
        String rewritten = Site.API + "/incidents/" + key + "/timeline/" + events.get(0).get("id").asText();
        admin.put(rewritten, Map.of("rev", 1, "at", "2026-03-01T12:00:00Z", "text", "Other words")).expect(200);
        String removed = Site.API + "/incidents/" + key + "/timeline/" + events.get(1).get("id").asText();
        admin.delete(removed, Map.of("rev", 1)).expect(204);
        JsonNode again = admin.post(imports, body(file("app.jsonl", LINES))).expect(200).json();
        assertEquals(List.of("SAME_EVENT", "REMOVED"), values(again.get("duplicates"), "reason"));
        assertEquals("app.jsonl", again.at("/duplicates/0/of/file").asText());
        admin.post(imports, body(file("app.jsonl", LINES, "keep", List.of(1)))).expect(201);
        assertEquals(List.of("ERROR: queue is full", "Other words"), timeline().stream().sorted().toList());
    }

    @Test
    public void formsThatAreBrokenAreRefusedByName() {
        String form = part("file\"; filename=\"app.jsonl", LINES);
        assertEquals(400, admin.post(imports, form, "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").status());
        assertEquals(400, admin.post(imports, form + "--xx--", "Content-Type", "multipart/form-data", "X-Atlassian-Token", "no-check").status());
        assertEquals("other", admin.post(imports, part("other", "x") + form + "--xx--", "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").field());
        assertEquals("files[0].zone", admin.post(imports, part("zone", "Nowhere") + form + "--xx--", "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").field());
        assertEquals("files", admin.post(imports, part("files", "[{") + form + "--xx--", "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").field());
        assertEquals(400, admin.post(imports, form.repeat(300) + "--xx--", "Content-Type", MULTIPART, "X-Atlassian-Token", "no-check").status());
        assertEquals(List.of(), timeline());
    }

    @Test
    public void secretsAreInNoAnswerAndNowhereInTheIncident() {
        String secret = "hunter2hunter2";
        String lines = "{\"@timestamp\":\"2026-03-01T10:00:00Z\",\"message\":\"login password=" + secret + "\"}\n{\"x\":\"token=" + secret + "\"}\n";
        for (String call : List.of(imports + "?preview=true", imports)) {
            Client.Answer answer = admin.post(call, body(file("api_key=" + secret + ".jsonl", lines)));
            assertFalse(answer.body(), answer.body().contains(secret));
            assertTrue(answer.json().get("masked").asInt() >= 2);
        }
        assertEquals(1, timeline().size());
        for (String path : List.of("", "/timeline", "/timeline/sources", "/report")) {
            assertFalse(admin.get(Site.API + "/incidents/" + key + path).expect(200).body().contains(secret));
        }
    }

    @Test
    public void twoPeopleImportingAtOnceAddNothingTwice() throws Exception {
        Callable<Integer> one = () -> admin.post(imports, body(file("app.jsonl", LINES))).status();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : people.invokeAll(List.of(one, one, one, one))) {
                statuses.add(status.get());
            }
            assertEquals(List.of(200, 200, 200, 201), statuses.stream().sorted().toList());
        } finally {
            people.shutdown();
        }
        assertEquals(2, timeline().size());
    }
}
