package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.debrief.sandbox.host.http.PortTaken;
import org.debrief.sandbox.host.sample.SampleMapper;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Plugins that the host does not start, as the products would not, and what it says. */
public class StartTest {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Host host(SampleJar jar, String product, int port) throws IOException {
        Path home = folder.getRoot().toPath();
        return new Host(new StandInProduct(product), Database.inMemory(), PeerLink.none(), new HostSettings(port, "/x", home, jar.in(home)));
    }

    private void assertRefused(SampleJar jar, String product, String words) throws IOException {
        Host host = host(jar, product, 0);
        RuntimeException refusal = assertThrows(RuntimeException.class, host::start);
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            causes.append(cause).append('\n');
        }
        assertTrue(causes.toString(), causes.toString().contains(words));
    }

    @Test
    public void importThatNobodyExportsIsNamed() throws IOException {
        assertRefused(new SampleJar().importing("com.example.missing"), "jira2", "com.example.missing");
    }

    @Test
    public void hostsOwnClassesAreNotExported() throws IOException {
        assertRefused(new SampleJar().importing("org.debrief.sandbox.host"), "jira2", "org.debrief.sandbox.host");
        assertRefused(new SampleJar().importing("com.fasterxml.jackson.databind"), "jira2", "com.fasterxml.jackson.databind");
    }

    @Test
    public void importedServiceMustBeOffered() throws IOException {
        assertRefused(new SampleJar(), "jira", "The host offers no service com.atlassian.jira.bc.issue.IssueService");
    }

    @Test
    public void keysMustAgree() throws IOException {
        assertRefused(new SampleJar().replacing(DESCRIPTOR, "key=\"sample\"", "key=\"other\""), "jira2", "the descriptor's key is other");
    }

    @Test
    public void moduleKeysMustBeUnique() throws IOException {
        assertRefused(new SampleJar().replacing(DESCRIPTOR, "key=\"page\"", "key=\"rest\""), "jira2", "Two modules have the key rest");
    }

    @Test
    public void modulesClassMustExist() throws IOException {
        assertRefused(new SampleJar().replacing(DESCRIPTOR, "application=\"nowhere\"", ""), "jira2", "The module sample:function cannot be enabled");
    }

    @Test
    public void unrestrictedModuleOfTheOtherProductDisablesThePlugin() throws IOException {
        assertRefused(new SampleJar().replacing(DESCRIPTOR, "application=\"confluence\"", ""), "jira2", "The module sample:macro cannot be enabled");
    }

    @Test
    public void componentsDoNotBelongInTheDescriptor() throws IOException {
        assertRefused(new SampleJar().replacing(DESCRIPTOR, "<rest ", "<component key=\"c\" class=\"x\"/><rest "), "jira2", "<component> is not allowed");
    }

    @Test
    public void partOfAWebResourceThatTheSandboxLacksIsSaid() throws IOException {
        assertRefused(new SampleJar().replacing(DESCRIPTOR, "<transformation", "<condition class=\"x\"/><transformation"), "jira2",
                "The module sample:script cannot be enabled");
        assertRefused(new SampleJar().replacing(DESCRIPTOR, "<transformation", "<data key=\"d\"/><transformation"), "jira2", "does not know <data>");
    }

    @Test
    public void moduleOfTheProductIsThere() throws IOException {
        try (Host host = host(new SampleJar(), "confluence", 0)) {
            host.start();
            assertEquals("sample", host.plugin().modules("xhtml-macro").get(0).attribute("name"));
        }
    }

    @Test
    public void pluginsExceptionMapperGoesBeforeThePlatforms() throws Exception {
        try (Host host = host(new SampleJar().with(SampleMapper.class), "jira2", 0)) {
            host.start();
            HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + "/rest/sample/1.0/notes/failing")).build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals("sample: on purpose", answer.body());
            assertEquals(418, answer.statusCode());
        }
    }

    @Test
    public void takenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Host host = host(new SampleJar(), "jira2", other.getLocalPort());
            PortTaken taken = assertThrows(PortTaken.class, host::start);
            assertEquals("Port " + other.getLocalPort() + " is taken by another program. Stop it, or choose another port with -Dsandbox.jira2.port.", taken.getMessage());
        }
    }
}
