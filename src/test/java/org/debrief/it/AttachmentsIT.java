package org.debrief.it;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** Pictures among an incident's attachments: what is shown, how, and to whom. */
public class AttachmentsIT {

    private static final byte[] PNG = Attaching.picture("png", 40, 20);

    private static String key;

    @BeforeClass
    public static void attach() {
        Site.createReadyProject("ATT");
        key = Site.createIncident("ATT").get("key").asText();
        Attaching.attach(key, "graph.png", "image/png", PNG);
    }

    private static String files(String issue) {
        return Site.API + "/incidents/" + issue + "/attachments";
    }

    private static String path(String name) {
        return files(key) + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static HttpResponse<byte[]> read(String user, String name) {
        return Attaching.read(user, Products.jiraUrl() + path(name));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    public void aPictureArrivesByteForByteAndIsDeclaredAsWhatItIs() {
        HttpResponse<byte[]> answer = read("admin", "graph.png");
        assertEquals(200, answer.statusCode());
        assertArrayEquals(PNG, answer.body());
        assertEquals("image/png", header(answer, "Content-Type"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("inline", header(answer, "Content-Disposition"));
        assertEquals("private, no-cache", header(answer, "Cache-Control"));
        Client.Answer again = Products.jira("admin").get(path("graph.png"), "If-None-Match", header(answer, "ETag")).expect(304);
        assertEquals("", again.body());
    }

    @Test
    public void aClaimedTypeIsNotBelieved() {
        Attaching.attach(key, "really.png", "text/html", Attaching.picture("jpg", 8, 8));
        assertEquals("image/jpeg", header(read("admin", "really.png"), "Content-Type"));
        for (String disguised : new String[] {"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "<html><script>alert(1)</script>", "BM"}) {
            Attaching.attach(key, "disguised.png", "image/png", disguised.getBytes(StandardCharsets.UTF_8));
            Client.Answer refused = Products.jira("admin").get(path("disguised.png")).expect(404);
            assertEquals(404, Products.jira("admin").get(path("disguised.png"), "Accept", "image/avif,image/webp,image/*").status());
            assertTrue(refused.body(), refused.json().at("/errors/0/message").asText().contains("\"disguised.png\""));
        }
    }

    @Test
    public void theNewestOfANameIsShown() {
        Attaching.attach(key, "twice.png", "image/png", Attaching.picture("png", 1, 1));
        byte[] newer = Attaching.picture("png", 2, 2);
        Attaching.attach(key, "twice.png", "image/png", newer);
        assertArrayEquals(newer, read("admin", "twice.png").body());
    }

    @Test
    public void unusualNamesWork() {
        for (String name : List.of("50% of it.png", "a;b=c.png", "dé jà #1 & +.png", "图表.png", "it's {key}.png", "..png", "a..b.png")) {
            Attaching.attach(key, name, "image/png", PNG);
            assertEquals(name, 200, read("admin", name).statusCode());
        }
    }

    @Test
    public void namesThatNoFileCanHaveAreNotFound() {
        for (String name : List.of("none.png", "..", ".", "%2e%2e", "a\"b.png", "graph.png ", "GRAPH.PNG")) {
            assertEquals(name, 404, read("admin", name).statusCode());
        }
        for (String raw : List.of("/a/graph.png", "/..%2f" + key + "/graph.png", "/a%5cb.png", "/%00.png", "/graph.png%0A")) {
            int status = Products.jira("admin").get(files(key) + raw).status();
            assertTrue(raw + " is answered with " + status, status == 404 || status == 400);
        }
    }

    @Test
    public void aLargePictureIsStreamed() {
        byte[] large = Arrays.copyOf(PNG, 10 << 20);
        Attaching.attach(key, "large.png", "image/png", large);
        assertArrayEquals(large, read("admin", "large.png").body());
    }

    @Test
    public void onlyWhoSeesTheIncidentGetsItsFiles() {
        Site.createReadyProject("ATS");
        String hidden = Site.createIncident("ATS").get("key").asText();
        Attaching.attach(hidden, "graph.png", "image/png", PNG);
        Site.grant("ATS", "BROWSE_PROJECTS", "user:admin");
        String path = files(hidden) + "/graph.png";
        Products.jira("admin").get(path).expect(200);
        Products.jira("ada").get(path).expect(404);
        Products.jira("ada").get(files(hidden)).expect(404);
        Products.jira(null).get(path).expect(401);
        Products.jira("admin").get(files("ATS-99") + "/graph.png").expect(404);
    }

    @Test
    public void aFileOfAnotherIssueIsNotFound() {
        String other = Site.createIncident("ATT").get("key").asText();
        Products.jira("admin").get(files(other) + "/graph.png").expect(404);
        String task = Products.jira("admin").post("/rest/api/2/issue", Map.of("fields",
                Map.of("project", Map.of("key", "ATT"), "issuetype", Map.of("name", "Task"), "summary", "No incident"))).expect(201).json().get("key").asText();
        Attaching.attach(task, "graph.png", "image/png", PNG);
        Products.jira("admin").get(files(task) + "/graph.png").expect(404);
    }

    @Test
    public void theReportShowsPicturesByTheirWholeAddressAndNamesOthers() {
        String shown = Site.createIncident("ATT").get("key").asText();
        Attaching.attach(shown, "graph.png", "image/png", PNG);
        for (String name : List.of("graph.png", "gone.png")) {
            Products.jira("admin").post(Site.API + "/incidents/" + shown + "/timeline", Map.of("at", "2026-03-01T10:00:00Z", "text", "Seen",
                    "evidence", List.of(Map.of("type", "ATTACHMENT", "value", name)))).expect(201);
        }
        String report = Products.jira("admin").get(Site.API + "/incidents/" + shown + "/report").expect(200).body();
        assertTrue(report, report.contains("<img src=\"" + Products.jiraUrl() + files(shown) + "/graph.png\" alt=\"graph.png\" loading=\"lazy\"/>"));
        assertTrue(report, report.contains("gone.png <span class=\"debrief-note\">This file is no longer attached.</span>"));
        String markdown = Products.jira("admin").get(Site.API + "/incidents/" + shown + "/report?format=markdown").expect(200).body();
        assertTrue(markdown, markdown.contains("graph.png"));
    }

    @Test
    public void theListNamesAllFilesNewestFirst() {
        String fresh = Site.createIncident("ATT").get("key").asText();
        assertEquals(0, Products.jira("admin").get(files(fresh)).expect(200).json().get("attachments").size());
        Attaching.attach(fresh, "first.log", "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        Attaching.attach(fresh, "second.png", "image/png", PNG);
        JsonNode list = Products.jira("admin").get(files(fresh)).expect(200).json().get("attachments");
        assertEquals(List.of("second.png", "first.log"), List.of(list.at("/0/name").asText(), list.at("/1/name").asText()));
        assertEquals("text/plain", list.at("/1/mimeType").asText());
        assertEquals(1, list.at("/1/size").asInt());
        assertEquals("admin", list.at("/1/author").asText());
        assertTrue(list.at("/1/created").asText().matches("20.*T.*Z"));
    }
}
