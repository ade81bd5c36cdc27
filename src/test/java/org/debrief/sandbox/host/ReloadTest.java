package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.debrief.sandbox.host.sample.Notes;
import org.debrief.sandbox.host.sample.SampleServlet;
import org.debrief.sandbox.host.sample.SecondTables;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The plugin taken anew, disabled and enabled while its product runs. */
public class ReloadTest {
    private static final String REST = "/rest/sample/1.0/notes";
    private static final String PLUGIN = "/rest/sandbox/1.0/plugin";
    private static final String LIST = "/plugins/servlet/upm";
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    @Rule
    public final SampleHost sample = new SampleHost();
    private Path home;
    private Host host;

    @Before
    public void lookUp() {
        home = sample.home();
        host = sample.host();
    }

    private HttpRequest to(String path) {
        return HttpRequest.newBuilder(URI.create(host.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes())).build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(to(path), HttpResponse.BodyHandlers.ofString());
    }

    private void reload(SampleJar jar) throws Exception {
        jar.in(home);
        host.hosted().reload();
    }

    private void assertGone() throws Exception {
        assertEquals(404, get(REST + "/open").statusCode());
        assertEquals(404, get("/plugins/servlet/sample/a").statusCode());
        assertEquals(404, get("/download/resources/sample:script/sample.js").statusCode());
        assertEquals(List.of(), host.plugin().modules());
        assertEquals("stopped", System.getProperty("sample.lifecycle"));
    }

    private void assertRuns() throws Exception {
        assertEquals(PluginState.ENABLED, host.hosted().report().state());
        assertEquals(200, get(REST + "/open").statusCode());
        assertEquals(200, get("/plugins/servlet/sample/a").statusCode());
        assertEquals("started", System.getProperty("sample.lifecycle"));
    }

    @Test
    public void wordsTemplatesAndVersionAreThoseOfTheNewJar() throws Exception {
        assertEquals("Hello Administrator", get(REST + "/open").body());
        reload(new SampleJar().with("i18n/sample.properties", "sample.greeting=Welcome {0}").with("templates/sample.vm", "new").replacing(DESCRIPTOR, "1.0<", "2.0<"));
        assertRuns();
        assertEquals("Welcome Administrator", get(REST + "/open").body());
        assertEquals("new", get(REST + "/page").body());
        assertEquals("2.0", host.plugin().version());
    }

    @Test
    public void browsersLoadChangedFilesAgainAndOthersNot() throws Exception {
        String before = scriptAddress();
        reload(new SampleJar());
        assertEquals(before, scriptAddress());
        reload(new SampleJar().with("js/sample.js", "changed"));
        assertNotEquals(before, scriptAddress());
        assertEquals("changed", get(scriptAddress().substring("/x".length())).body());
    }

    private String scriptAddress() throws Exception {
        return Jsoup.parse(get("/plugins/servlet/sample/a").body()).select("script[src*=sample.js]").attr("src");
    }

    @Test
    public void dataStayAndNewUpgradeTasksRunOnce() throws Exception {
        assertEquals("first", get(REST).body());
        SampleJar newer = new SampleJar().with(SecondTables.class).replacing(DESCRIPTOR, "</ao>", "<upgradeTask>" + SecondTables.class.getName() + "</upgradeTask></ao>");
        reload(newer);
        reload(newer);
        assertEquals("first,second", get(REST).body());
    }

    @Test
    public void disabledPluginIsGoneUntilItIsEnabled() throws Exception {
        host.hosted().disable();
        assertEquals(PluginState.DISABLED, host.hosted().report().state());
        assertGone();
        host.hosted().enable();
        assertRuns();
    }

    @Test
    public void jarThatDoesNotStartLeavesNothingAndSaysWhy() throws Exception {
        reload(new SampleJar().replacing(DESCRIPTOR, "application=\"nowhere\"", ""));
        assertGone();
        PluginReport report = host.hosted().report();
        assertEquals(PluginState.FAILED, report.state());
        assertTrue(report.faults().toString(), report.faults().get(0).startsWith("The module sample:function cannot be enabled"));
        assertTrue(report.modules().stream().noneMatch(PluginReport.Line::enabled));
    }

    @Test
    public void jarThatIsNoBundleForThisProductSaysWhatItMisses() throws Exception {
        reload(new SampleJar().importing("com.example.missing"));
        assertGone();
        assertTrue(host.hosted().report().faults().toString(), host.hosted().report().faults().toString().contains("com.example.missing"));
    }

    @Test
    public void nextReloadMends() throws Exception {
        reload(new SampleJar().replacing(DESCRIPTOR, "application=\"nowhere\"", ""));
        assertGone();
        reload(new SampleJar());
        assertRuns();
        assertEquals(List.of(), host.hosted().report().faults());
    }

    @Test
    public void jarThatIsDeletedDoesTheRunningPluginNoHarm() throws Exception {
        Files.delete(home.resolve("sample.jar"));
        assertRuns();
        host.hosted().disable();
        host.hosted().enable();
        assertRuns();
    }

    @Test
    public void requestThatIsRunningFinishes() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        System.getProperties().put("sample.entered", entered);
        System.getProperties().put("sample.leave", leave);
        CompletableFuture<HttpResponse<String>> running = HttpClient.newHttpClient().sendAsync(to(REST + "/waiting"), HttpResponse.BodyHandlers.ofString());
        assertTrue(entered.await(20, TimeUnit.SECONDS));
        CompletableFuture<Void> reload = CompletableFuture.runAsync(host.hosted()::reload);
        while (get(REST + "/open").statusCode() != 404) {
            Thread.onSpinWait();
        }
        assertFalse(reload.isDone());
        leave.countDown();
        assertEquals("waited for first", running.get(20, TimeUnit.SECONDS).body());
        reload.get(20, TimeUnit.SECONDS);
        assertRuns();
    }

    private HttpResponse<String> post(String user, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path)).POST(HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes()));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path) throws Exception {
        return post("admin", PLUGIN + path, "X-Atlassian-Token", "no-check");
    }

    @Test
    public void programsSwitchThePlugin() throws Exception {
        assertEquals(200, post("/disable").statusCode());
        assertGone();
        assertTrue(post("/enable").body().contains("\"state\":\"ENABLED\""));
        assertRuns();
        new SampleJar().replacing(DESCRIPTOR, "application=\"nowhere\"", "").in(home);
        HttpResponse<String> failed = post("/reload");
        assertEquals(500, failed.statusCode());
        assertTrue(failed.body(), failed.body().contains("\"state\":\"FAILED\"") && failed.body().contains("sample:function cannot be enabled"));
        new SampleJar().named("other").in(home);
        assertEquals(409, post("/reload").statusCode());
        assertEquals(404, post("/remove").statusCode());
    }

    @Test
    public void onlyAdministratorsSwitchThePlugin() throws Exception {
        assertEquals(403, post("ada", PLUGIN + "/disable", "X-Atlassian-Token", "no-check").statusCode());
        assertEquals(403, post("ada", LIST + "?action=disable").statusCode());
        assertRuns();
    }

    @Test
    public void foreignFormsDoNotSwitchThePlugin() throws Exception {
        assertEquals(403, post("admin", PLUGIN + "/disable").statusCode());
        assertEquals(403, post("admin", LIST + "?action=disable").statusCode());
        assertRuns();
    }

    @Test
    public void listShowsFaultsAsTheyAreSaid() throws Exception {
        assertTrue(get(LIST).body().contains("SampleServlet"));
        reload(new SampleJar().replacing(DESCRIPTOR, SampleServlet.class.getName(), "&lt;b>"));
        assertTrue(get(LIST).body(), get(LIST).body().contains("&lt;b&gt;"));
    }

    @Test
    public void modulesSayWhatTheyAreAndWhyOneIsNotHere() {
        List<PluginReport.Line> lines = host.hosted().report().modules();
        PluginReport.Line servlet = lines.stream().filter(line -> line.key().equals("page")).findFirst().orElseThrow();
        assertEquals(new PluginReport.Line("page", "servlet", "", "org.debrief.sandbox.host.sample.SampleServlet", true, ""), servlet);
        PluginReport.Line macro = lines.stream().filter(line -> line.key().equals("macro")).findFirst().orElseThrow();
        assertFalse(macro.enabled());
        assertEquals("Only for confluence", macro.why());
    }

    @Test
    public void filesOfANamedFolderGoBeforeTheJarAndMayChange() throws Exception {
        Path changed = Files.createDirectories(home.resolve("resources/templates"));
        System.setProperty("sandbox.resources", changed.getParent().toString());
        try {
            host.hosted().reload();
            String ofTheJar = get(REST + "/page").body();
            Files.writeString(changed.resolve("sample.vm"), "one");
            assertEquals("one", get(REST + "/page").body());
            Files.writeString(changed.resolve("sample.vm"), "two");
            assertEquals("two", get(REST + "/page").body());
            Files.delete(changed.resolve("sample.vm"));
            assertEquals(ofTheJar, get(REST + "/page").body());
            Path words = Files.createDirectories(home.resolve("resources/i18n")).resolve("sample.properties");
            Files.writeString(words, "sample.greeting=Changed {0}");
            assertEquals("Changed Administrator", get(REST + "/open").body());
        } finally {
            System.clearProperty("sandbox.resources");
        }
    }

    @Test
    public void classesOfTheFormerJarAreLetGo() throws Exception {
        get(REST);
        get(REST + "/page");
        get("/plugins/servlet/sample/a");
        WeakReference<ClassLoader> former = loader();
        reload(new SampleJar());
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (former.get() != null && System.nanoTime() < patience) {
            System.gc();
        }
        assertNull(former.get());
    }

    private WeakReference<ClassLoader> loader() throws ClassNotFoundException {
        ClassLoader loader = host.hosted().present().bundle().loadClass(Notes.class.getName()).getClassLoader();
        assertNotEquals(Notes.class.getClassLoader(), loader);
        return new WeakReference<>(loader);
    }
}
