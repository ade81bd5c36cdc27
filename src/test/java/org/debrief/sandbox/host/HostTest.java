package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a plugin meets in the host: over HTTP, with a sample plugin in a real Felix. */
public class HostTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final String REST = "/rest/sample/1.0/notes";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Database database;
    private static Host host;

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.getRoot().toPath();
        database = Database.inMemory();
        host = new Host(new StandInProduct("jira2"), database, PeerLink.none(), new HostSettings(0, "/x", home, new SampleJar().in(home)));
        host.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
        database.close();
        assertEquals("stopped", System.getProperty("sample.lifecycle"));
    }

    private static HttpRequest.Builder to(String path, String... user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
        for (String name : user) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes()));
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    public void bareEndpointIsForSignedInReadersOnly() throws Exception {
        assertEquals(401, send(to(REST + "/bare")).statusCode());
        assertEquals("ada", send(to(REST + "/bare", "ada")).body());
    }

    @Test
    public void endpointForAdministratorsRefusesOthers() throws Exception {
        assertEquals(403, send(to(REST + "/admin", "ada")).statusCode());
        assertEquals("admin", send(to(REST + "/admin", "admin")).body());
    }

    @Test
    public void wrongPasswordIsRefusedEvenWhereNobodyNeedsOne() throws Exception {
        HttpRequest.Builder request = to(REST + "/open").header("Authorization", "Basic " + Base64.getEncoder().encodeToString("ada:x".getBytes()));
        assertEquals(401, send(request).statusCode());
    }

    @Test
    public void textsFollowTheReadersLanguage() throws Exception {
        assertEquals("Hello nobody", send(to(REST + "/open")).body());
        assertEquals("Hallo Ada", send(to(REST + "/open", "ada")).body());
        assertEquals("Hello Administrator", send(to("/rest/sample/latest/notes/open", "admin")).body());
    }

    @Test
    public void templatesEscapeReferencesAndRefuseUnlistedMethods() throws Exception {
        assertEquals("&lt;b&gt;&amp;|<tr>|&lt;i&gt;|<hr>||", send(to(REST + "/page")).body().trim());
        String view = "org.debrief.sandbox.host.sample.View#";
        String refused = send(to("/rest/sandbox/1.0/refusals")).body();
        assertTrue(refused, refused.contains(view + "unlisted()"));
        assertTrue(refused, refused.contains("java.lang.Object#getClass()"));
        assertFalse(refused, refused.contains(view + "text()"));
    }

    @Test
    public void formBodyNeedsTheXsrfHeader() throws Exception {
        HttpRequest.Builder form = to(REST, "ada").header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("x"));
        HttpResponse<String> refused = send(form);
        assertEquals(403, refused.statusCode());
        assertEquals("XSRF check failed", refused.body());
        assertEquals(200, send(form.header("X-Atlassian-Token", "no-check")).statusCode());
    }

    @Test
    public void browserOfAnotherSiteIsRefused() throws Exception {
        HttpRequest.Builder json = to(REST, "ada").header("Content-Type", "application/json").header("User-Agent", "Mozilla/5.0")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertEquals(403, send(json.copy().header("Origin", "http://elsewhere.example")).statusCode());
        assertEquals(403, send(json.copy()).statusCode());
        assertEquals(403, send(json.copy().header("X-Atlassian-Token", "no-check")).statusCode());
        assertEquals(200, send(json.copy().header("Origin", host.baseUrl().replaceFirst("/x$", ""))).statusCode());
    }

    @Test
    public void failureInATransactionLeavesNothingBehind() throws Exception {
        HttpRequest.Builder json = to(REST, "ada").header("Content-Type", "application/json");
        assertEquals(500, send(json.copy().POST(HttpRequest.BodyPublishers.ofString("fail"))).statusCode());
        String notes = send(to(REST)).body();
        assertTrue(notes, notes.startsWith("first"));
        assertFalse(notes, notes.contains("fail"));
    }

    @Test
    public void everyAnswerTellsItsQueries() throws Exception {
        assertEquals(List.of("1"), send(to(REST)).headers().allValues("X-Sandbox-Queries"));
        assertEquals(List.of("0"), send(to(REST + "/open")).headers().allValues("X-Sandbox-Queries"));
    }

    @Test
    public void servletPageIsFramedWithItsResources() throws Exception {
        HttpResponse<String> page = send(to("/plugins/servlet/sample/a"));
        assertTrue(page.body(), page.body().contains("<title>Sample page - Stand-in</title>"));
        assertTrue(page.body(), page.body().contains("<p>caf\u00e9</p>"));
        assertTrue(page.body(), page.body().contains("/x/download/resources/sample:script/sample.js"));
        assertEquals("script-src 'self'", page.headers().firstValue("Content-Security-Policy").orElse(""));
    }

    @Test
    public void bareServletMethodSendsToSignIn() throws Exception {
        HttpResponse<String> answer = send(to("/plugins/servlet/sample/a").POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(302, answer.statusCode());
        String location = answer.headers().firstValue("Location").orElse("");
        assertTrue(location, location.contains("/login.jsp?os_destination=%2Fplugins"));
        assertEquals("0", answer.headers().firstValue("X-Sandbox-Queries").orElse(""));
    }

    @Test
    public void scriptsGetTheirWords() throws Exception {
        String script = send(to("/download/resources/sample:script/sample.js?locale=de-DE")).body();
        assertEquals("var a = \"It's \\\"quoted\\\"\", b = AJS.format(\"Hallo {0}\", name);", script.trim());
    }

    @Test
    public void unknownPathIsNotFound() throws Exception {
        assertEquals(404, send(to("/nowhere")).statusCode());
        assertEquals(404, send(to("/download/resources/sample:script/../atlassian-plugin.xml")).statusCode());
    }

    @Test
    public void moduleOfTheOtherProductIsNotThere() {
        assertEquals(List.of(), host.plugin().modules("xhtml-macro"));
        assertEquals(1, host.plugin().modules("rest").size());
    }

    @Test
    public void apiOfTheOtherProductIsAbsent() {
        NoClassDefFoundError absent = assertThrows(NoClassDefFoundError.class,
                () -> host.plugin().instance("org.debrief.sandbox.host.sample.OtherProductModule"));
        assertEquals("com/atlassian/confluence/macro/Macro", absent.getMessage());
    }

    @Test
    public void readerOfOneRequestIsGoneInTheNext() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertEquals("ada", send(to(REST + "/bare", "ada")).body());
            assertEquals(401, send(to(REST + "/bare")).statusCode());
        }
    }

    @Test
    public void exportedLifecycleBeanIsStarted() {
        assertEquals("started", System.getProperty("sample.lifecycle"));
    }
}
