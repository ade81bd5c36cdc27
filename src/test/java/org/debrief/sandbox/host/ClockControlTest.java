package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.debrief.sandbox.host.http.ClockControl;
import org.debrief.sandbox.host.time.ClockSetting;
import org.debrief.sandbox.host.time.SiteClock;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The site's clock over REST. */
public class ClockControlTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final String CLOCK = "/rest/sandbox/1.0/clock";
    private static Database database;
    private static SiteClock clock;
    private static Host host;

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.getRoot().toPath();
        database = Database.inMemory();
        clock = SiteClock.in(database.dataSource());
        host = new Host(new StandInProduct("jira2"), database, PeerLink.none(), new HostSettings(0, "/x", home, new SampleJar().in(home)));
        host.addServlet(CLOCK, new ClockControl(clock, host.access()));
        host.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
        clock.close();
        database.close();
    }

    @Before
    public void reset() {
        clock.reset();
    }

    private static HttpResponse<String> send(String user, String method, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + CLOCK))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes()))
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertRefused(String body, String words) throws Exception {
        HttpResponse<String> answer = send("admin", "PUT", body);
        assertEquals(answer.body(), 400, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains(words));
        assertEquals(ClockSetting.NONE, clock.setting());
    }

    @Test
    public void timeIsSet() throws Exception {
        String answer = send("admin", "PUT", "{\"now\": \"2031-03-01T09:00:00Z\", \"stopped\": true}").body();
        assertTrue(answer, answer.contains("\"now\":\"2031-03-01T09:00:00Z\"") && answer.contains("\"stopped\":true"));
        assertEquals(Instant.parse("2031-03-01T09:00:00Z"), clock.instant());
    }

    @Test
    public void offsetIsSet() throws Exception {
        String answer = send("admin", "PUT", "{\"offset\": \"-P3D\"}").body();
        assertTrue(answer, answer.contains("\"offset\":\"PT-72H\""));
        assertEquals(answer.replaceFirst(".*offset", ""), send("admin", "GET", "").body().replaceFirst(".*offset", ""));
    }

    @Test
    public void inputThatSaysNoTimeIsRefused() throws Exception {
        assertRefused("{}", "Say either now or offset.");
        assertRefused("{\"now\": \"2031-03-01T09:00:00Z\", \"offset\": \"P1D\"}", "Say either now or offset.");
        assertRefused("{\"now\": \"tomorrow\"}", "now: \\\"tomorrow\\\" is not in ISO 8601");
        assertRefused("{\"offset\": \"P1M\"}", "offset: \\\"P1M\\\" is not in ISO 8601");
        assertRefused("{\"offset\": \"P999999D\"}", "2000 to 2999");
        assertRefused("[]", "not a JSON object");
        assertRefused("{", "not JSON");
    }

    @Test
    public void othersThanAdministratorsAreRefused() throws Exception {
        assertEquals(403, send("ada", "GET", "").statusCode());
        assertEquals(403, send("ada", "PUT", "{\"offset\": \"P1D\"}").statusCode());
        assertEquals(401, send("nobody", "PUT", "{\"offset\": \"P1D\"}").statusCode());
        assertEquals(ClockSetting.NONE, clock.setting());
    }
}
