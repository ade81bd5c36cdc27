package org.debrief.it;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;

/** Pictures of an incident on a page of Confluence, for readers who have no session in Jira. */
public class ConfluencePicturesIT {

    private static final String ADDRESS = "/plugins/servlet/debrief/evidence/";
    private static final byte[] PNG = Attaching.picture("png", 40, 20);

    private static String key;
    private static String page;

    @BeforeClass
    public static void createIncidentAndPage() {
        Site.createReadyProject("CPI");
        key = Site.createIncident("CPI").get("key").asText();
        Attaching.attach(key, "50% é.png", "image/png", PNG);
        Attaching.attach(key, "page.png", "image/png", "<html><script>alert(1)</script>".getBytes());
        Products.jira("admin").post(Site.API + "/incidents/" + key + "/timeline", Map.of("at", "2026-03-01T10:00:00Z", "text", "Seen",
                "evidence", List.of(Map.of("type", "ATTACHMENT", "value", "50% é.png", "title", "Error rate")))).expect(201);
        Site.grant("CPI", "BROWSE_PROJECTS", "user:admin");
        Client admin = Products.confluence("admin");
        admin.post("/rest/api/space", Map.of("key", "CPI", "name", "Pictures")).expect(200);
        page = admin.post("/rest/api/content", Map.of("type", "page", "title", "Pictures", "space", Map.of("key", "CPI"), "body", Map.of("storage",
                Map.of("representation", "storage", "value", "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">" + key
                        + "</ac:parameter></ac:structured-macro>")))).expect(200).json().get("id").asText();
    }

    @After
    public void mendTheLink() {
        link("up");
    }

    private static void link(String state) {
        Products.confluence("admin").put("/rest/sandbox/1.0/link", Map.of("state", state)).expect(200);
    }

    private static HttpResponse<byte[]> read(String user, String rest) {
        return Attaching.read(user, Products.confluenceUrl() + ADDRESS + rest);
    }

    private static String picture() {
        return key + "/50%25%20%C3%A9.png";
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    public void thePageShowsThePictureFromConfluencesOwnAddress() {
        String html = Products.confluence("admin").get("/pages/viewpage.action?pageId=" + page).expect(200).body();
        Element image = Jsoup.parse(html, Products.confluenceUrl()).selectFirst("article figure img");
        assertEquals("Error rate", image.attr("alt"));
        HttpResponse<byte[]> answer = Attaching.read("admin", image.absUrl("src"));
        assertArrayEquals(PNG, answer.body());
        assertEquals("image/png", header(answer, "Content-Type"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("inline", header(answer, "Content-Disposition"));
        assertEquals("private, no-cache", header(answer, "Cache-Control"));
    }

    @Test
    public void aPictureThatTheBrowserHasIsNotSentAgain() {
        String tag = header(read("admin", picture()), "ETag");
        Products.confluence("admin").get(ADDRESS + picture(), "If-None-Match", tag).expect(304);
        Products.confluence("kim").get(ADDRESS + picture(), "If-None-Match", tag).expect(404);
    }

    @Test
    public void whoMayNotSeeTheIncidentGetsNoPicture() {
        assertEquals(404, read("kim", picture()).statusCode());
        assertEquals(404, read(null, picture()).statusCode());
    }

    @Test
    public void anonymousReadersSeeThePicturesOfPublicIncidents() {
        Site.createReadyProject("CPP");
        String open = Site.createIncident("CPP").get("key").asText();
        Attaching.attach(open, "graph.png", "image/png", PNG);
        Site.grant("CPP", "BROWSE_PROJECTS", "anonymous", "user:admin");
        assertArrayEquals(PNG, read(null, open + "/graph.png").body());
    }

    @Test
    public void everythingElseIsNotFound() {
        for (String path : List.of(key + "/none.png", key + "/page.png", "CPI-999/x.png", key, key + "/", "", key + "/x.png/", "https://evil.example/x.png",
                "..%2f/x.png", key + "/..", "x/y.png")) {
            Client.Answer answer = Products.confluence("admin").get(ADDRESS + path);
            assertTrue(path + " is answered with " + answer.status(), answer.status() == 404 || path.contains("%2f") && answer.status() == 400);
            assertTrue(path, !answer.body().contains("<script>"));
        }
    }

    @Test
    public void aPageSaysWhyThereIsNoPicture() {
        Client.Answer shown = Products.confluence("admin").get(ADDRESS + key + "/none.png", "Accept", "image/avif,image/webp,image/svg+xml,*/*;q=0.8").expect(404);
        assertEquals("image/svg+xml;charset=utf-8", shown.header("Content-Type").toLowerCase(Locale.ROOT).replace(" ", ""));
        assertEquals("This picture is not available to you, or Jira does not answer.", Jsoup.parse(shown.body(), Parser.xmlParser()).selectFirst("svg text").text());
        Client.Answer opened = Products.confluence("admin").get(ADDRESS + key + "/none.png", "Accept", "text/html,*/*;q=0.8").expect(404);
        assertEquals("This picture is not available to you, or Jira does not answer.", opened.body());
    }

    @Test
    public void onlyReadingIsAllowed() {
        Products.confluence("admin").send("POST", ADDRESS + picture(), "x", "X-Atlassian-Token", "no-check").expect(405);
    }

    @Test
    public void withoutJiraOrALinkThereIsNoPicture() {
        for (String state : List.of("down", "slow", "none", "unconnected")) {
            link(state);
            Instant start = Instant.now();
            assertEquals(state, 404, read("admin", picture()).statusCode());
            assertTrue(state, Duration.between(start, Instant.now()).toSeconds() < 12);
        }
        link("up");
        assertEquals(200, read("admin", picture()).statusCode());
    }
}
