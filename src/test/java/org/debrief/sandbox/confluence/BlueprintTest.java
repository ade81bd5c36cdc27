package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.debrief.sandbox.confluence.model.Label;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostSettings;
import org.debrief.sandbox.host.PeerLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Tests of the dialog that creates pages, with the blueprints of a plugin in a real Felix. */
public class BlueprintTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Database database;
    private static Host host;
    private static Wiki wiki;
    private static int spaces;
    private String key;

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.getRoot().toPath();
        database = Database.inMemory();
        SandboxConfluence confluence = new SandboxConfluence(database);
        host = new Host(confluence, database, PeerLink.none(), new HostSettings(0, "/confluence", home, GreetingJar.in(home)));
        host.start();
        wiki = confluence.wiki();
    }

    @AfterClass
    public static void stop() {
        host.close();
        database.close();
    }

    @Before
    public void aSpace() {
        key = "B" + ++spaces;
        try (CurrentUser.Scope scope = CurrentUser.as("admin")) {
            wiki.createSpace(key, "Space " + key, "");
        }
    }

    @Test
    public void theDialogOffersABlankPageAndTheBlueprintsByWeight() throws Exception {
        Document dialog = get("ada", "/pages/create.action?spaceKey=" + key);
        assertEquals("Blank page Start from scratch. Greeting page Greets somebody on a page. Greeting draft",
                dialog.select(".template").text());
        assertEquals("who\tGreetings.whom\tWhom to greet\nwhy\tGreetings.why\tWhy to greet", dialog.selectFirst("[data-item-key=greetings:draft-item]").attr("data-wizard"));
        assertEquals(302, send("ada", "spaceKey", key, "blueprintKey", "").statusCode());
        assertEquals(404, send("ada", "spaceKey", key, "blueprintKey", "greetings:none").statusCode());
        assertEquals(302, request(null, "/pages/create.action").statusCode());
    }

    @Test
    public void aPageIsMadeAtOnceWithItsLabelBelowTheIndexPage() throws Exception {
        HttpResponse<String> made = send("ada", "spaceKey", key, "blueprintKey", "greetings:greeting-blueprint", "who", "Kim <b>");
        assertEquals(made.body(), 302, made.statusCode());
        try (CurrentUser.Scope scope = CurrentUser.as("ada")) {
            WikiPage page = wiki.page(key, "Greeting for Kim <b>").orElseThrow();
            assertEquals("<h2>Dear reader &amp; friends</h2><p>Hello Kim &lt;b&gt;</p><p><em>raw</em></p><p></p>", page.body());
            assertEquals("greeting-page", wiki.labels().of(page).stream().map(Label::name).findFirst().orElseThrow());
            WikiPage index = wiki.page(key, "All greetings").orElseThrow();
            assertEquals(Long.valueOf(index.id()), page.parent());
            assertTrue(get("ada", "/pages/viewpage.action?pageId=" + index.id()).getElementById("main-content").text()
                    .contains("Greeting for Kim <b> Ada Lindqvist"));
        }
    }

    @Test
    public void aPageWithoutATitleIsAskedForOne() throws Exception {
        HttpResponse<String> asked = send("ada", "spaceKey", key, "blueprintKey", "greetings:greeting-blueprint", "title", "");
        assertEquals(200, asked.statusCode());
        assertTrue(Jsoup.parse(asked.body()).text().contains("Title cannot be blank"));
        assertEquals(302, send("ada", "spaceKey", key, "blueprintKey", "greetings:greeting-blueprint", "title", "By hand").statusCode());
        assertTrue(send("ada", "spaceKey", key, "blueprintKey", "greetings:greeting-blueprint", "title", "By hand").body()
                .contains("already exists"));
    }

    @Test
    public void aDraftOpensInTheEditorAndNothingIsSavedYet() throws Exception {
        Document editor = Jsoup.parse(send("ada", "spaceKey", key, "blueprintKey", "greetings:draft-blueprint", "who", "Kim").body());
        assertEquals("Greeting for Kim", editor.getElementById("title").val());
        assertTrue(editor.getElementById("body").wholeText().contains("<p>Hello Kim</p>"));
        assertEquals("greetings:draft-blueprint", editor.selectFirst("input[name=blueprintKey]").val());
        try (CurrentUser.Scope scope = CurrentUser.as("ada")) {
            assertFalse(wiki.page(key, "Greeting for Kim").isPresent());
        }
    }

    @Test
    public void whoMayNotEditAnywhereCreatesNothing() throws Exception {
        assertEquals(404, send("kim", "spaceKey", "NONE", "blueprintKey", "greetings:greeting-blueprint", "who", "x").statusCode());
        assertEquals(404, send(null, "spaceKey", key, "blueprintKey", "greetings:greeting-blueprint", "who", "x").statusCode());
    }

    private static Document get(String user, String path) throws Exception {
        HttpResponse<String> response = request(user, path);
        assertEquals(response.body(), 200, response.statusCode());
        return Jsoup.parse(response.body());
    }

    private static HttpResponse<String> request(String user, String path) throws Exception {
        return CLIENT.send(signed(user, path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(String user, String... fields) throws Exception {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8)).append('&');
        }
        return CLIENT.send(signed(user, "/pages/create.action").header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(form.toString())).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder signed(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
        return user == null ? request
                : request.header("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }
}
