package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The pages that every product has: signing in and out, and errors. */
public class PagesTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static Host host;
    private HttpClient browser;

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.getRoot().toPath();
        host = new Host(new StandInProduct("jira2"), Database.inMemory(), PeerLink.none(), new HostSettings(0, "/x", home, new SampleJar().in(home)));
        host.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Before
    public void open() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path)).header("Accept", "text/html,*/*;q=0.8").build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String name, String password, String destination) throws Exception {
        String form = "os_username=" + name + "&os_password=" + password + "&os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
        return browser.send(HttpRequest.newBuilder(URI.create(host.baseUrl() + "/login.jsp")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    public void readerStaysSignedInUntilSigningOut() throws Exception {
        HttpResponse<String> signedIn = signIn("ada", "ada", "/plugins/servlet/sample/");
        assertEquals(302, signedIn.statusCode());
        assertEquals("/x/plugins/servlet/sample/", URI.create(signedIn.headers().firstValue("Location").orElse("")).getPath());
        String page = get("/plugins/servlet/sample/").body();
        assertTrue(page, page.contains("id=\"reader\">Ada<"));
        assertEquals("ada", get("/rest/sample/1.0/notes/bare").body());
        assertEquals(403, get("/logout").statusCode());
        String token = page.replaceAll("(?s).*atl_token=([\\w-]+).*", "$1");
        assertEquals(302, get("/logout?atl_token=" + token).statusCode());
        assertEquals(401, get("/rest/sample/1.0/notes/bare").statusCode());
    }

    @Test
    public void wrongPasswordIsSaidAndTextComesBackAsText() throws Exception {
        HttpResponse<String> answer = signIn("%22%3E%3Cb%3E", "x", "/");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("Sorry, your username and password are incorrect - please try again."));
        assertTrue(answer.body(), answer.body().contains("value=\"&quot;&gt;&lt;b&gt;\""));
    }

    @Test
    public void signingInNeverLeadsToAnotherSite() throws Exception {
        for (String elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            URI target = URI.create(signIn("ada", "ada", elsewhere).headers().firstValue("Location").orElse(""));
            assertEquals("/x/", target.getPath());
        }
    }

    @Test
    public void errorsHaveAPageInTheFrameAndNoStackTrace() throws Exception {
        HttpResponse<String> missing = get("/nowhere");
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body(), missing.body().contains("<h1>Page not found</h1>"));
        assertTrue(missing.body(), missing.body().contains("Log in</a>"));
        assertFalse(missing.body(), missing.body().contains("\tat "));
    }

    @Test
    public void anAddressThatIsNoUtf8IsTheCallersFault() throws Exception {
        assertEquals(400, get("/login.jsp?os_destination=%ED%A0%80").statusCode());
    }

    @Test
    public void pagesWithoutAuiSayWhyTheyArePlain() throws Exception {
        String page = get("/login.jsp").body();
        assertTrue(page, page.contains("These pages are plain: AUI is missing, because npm was not found"));
        assertTrue(page, page.contains("aui-page-focused plain"));
        assertTrue("Nothing is asked for that is not there", !page.contains("@atlassian/aui"));
    }
}
