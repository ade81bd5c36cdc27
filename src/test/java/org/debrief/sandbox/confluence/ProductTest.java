package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.debrief.sandbox.confluence.model.PageDraft;
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
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Tests of the small Confluence as a product: signed in by form, with a plugin's macro in a real Felix. */
public class ProductTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static Database database;
    private static Host host;
    private static WikiPage page;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.getRoot().toPath();
        database = Database.inMemory();
        SandboxConfluence confluence = new SandboxConfluence(database);
        host = new Host(confluence, database, PeerLink.none(), new HostSettings(0, "/confluence", home, GreetingJar.in(home)));
        host.start();
        CurrentUser.set("admin");
        Wiki wiki = confluence.wiki();
        wiki.createSpace("OPS", "Operations", "");
        page = wiki.create("OPS",
                new PageDraft("Greetings",
                "<ac:structured-macro ac:name=\"greeting\"><ac:parameter ac:name=\"who\">Kim &amp; &lt;b></ac:parameter>"
                + "</ac:structured-macro>", null));
        CurrentUser.set(null);
    }

    @AfterClass
    public static void stop() {
        host.close();
        database.close();
    }

    @Test
    public void aReaderSignsInAndReadsAPageWithThePluginsMacro() throws Exception {
        Document asked = get("/pages/viewpage.action?pageId=" + page.id());
        assertEquals("Log in", asked.selectFirst("h1").text());
        String destination = asked.selectFirst("input[name=os_destination]").val();
        Document shown = post("/login.action", "os_username=ada&os_password=ada&os_destination="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        assertEquals("Hello Kim & <b> on " + page.id(), shown.selectFirst("p.greeting").text());
        assertTrue(shown.text().contains("Ada Lindqvist"));
        assertEquals(Long.toString(page.id()), shown.selectFirst("meta[name=ajs-page-id]").attr("content"));
        assertFalse(shown.select("link[href*=greeting.css]").isEmpty());
        assertEquals("Dashboard", get("/").selectFirst("h1").text());
        assertTrue(get("/dashboard.action").select("link[href*=greeting.css]").isEmpty());
    }

    @Test
    public void theEditorOffersThePluginsMacroByItsLabel() throws Exception {
        post("/login.action", "os_username=ada&os_password=ada");
        Document editor = get("/pages/editpage.action?pageId=" + page.id());
        assertTrue(editor.getElementById("macro").text().contains("Friendly greeting"));
        String token = editor.selectFirst("input[name=atl_token]").val();
        Document chosen = post("/pages/editpage.action?pageId=" + page.id(),
                "originalVersion=1&title=Greetings&body=&macro=greeting&choose=&atl_token=" + token);
        assertTrue(chosen.getElementById("macro-browser").text().contains("Whom to greet (required)"));
        assertEquals(403, client.send(form("/pages/editpage.action?pageId=" + page.id(), "originalVersion=1&title=x&body="),
                BodyHandlers.ofString())
                .statusCode());
    }

    private Document get(String path) throws Exception {
        return document(client.send(HttpRequest.newBuilder(URI.create(host.baseUrl() + path)).build(), BodyHandlers.ofString()));
    }

    private Document post(String path, String form) throws Exception {
        return document(client.send(form(path, form), BodyHandlers.ofString()));
    }

    private static HttpRequest form(String path, String form) {
        return HttpRequest.newBuilder(URI.create(host.baseUrl() + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build();
    }

    private static Document document(HttpResponse<String> response) {
        assertEquals(response.body(), 200, response.statusCode());
        return Jsoup.parse(response.body());
    }
}
