package org.debrief.sandbox.host.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.platform.Site;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Requests over the application link: as whom they are made, and how each state of the link shows. */
public class PeerLinksTest {
    private HttpServer peer;
    private PeerLink link;
    private PeerLinks links;

    @Before
    public void start() throws Exception {
        peer = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        peer.createContext("/jira/rest/who", exchange -> {
            String reader = exchange.getRequestHeaders().getFirst(LinkHeaders.USER);
            byte[] body = (exchange.getRequestMethod() + " " + reader + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            boolean trusted = "secret".equals(exchange.getRequestHeaders().getFirst(LinkHeaders.SECRET));
            exchange.sendResponseHeaders(trusted ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        peer.start();
        link = new PeerLink("jira", () -> "http://localhost:" + peer.getAddress().getPort() + "/jira", "secret");
        links = new PeerLinks(link, new Site("conf", "/confluence", () -> "http://here/confluence"));
        CurrentUser.set("ada");
    }

    @After
    public void stop() {
        CurrentUser.set(null);
        peer.stop(0);
    }

    private ReadOnlyApplicationLink jira() {
        return links.getPrimaryApplicationLink(JiraApplicationType.class);
    }

    private static String text(ApplicationLinkRequest request) throws ResponseException {
        return request.execute(new ApplicationLinkResponseHandler<String>() {
            @Override
            public String handle(Response response) throws ResponseException {
                return response.getStatusCode() + " " + response.getResponseBodyAsString();
            }

            @Override
            public String credentialsRequired(Response response) {
                return "credentials required";
            }
        });
    }

    private ApplicationLinkRequest asReader() throws CredentialsRequiredException {
        return jira().createImpersonatingAuthenticatedRequestFactory().createRequest(Request.MethodType.POST, "rest/who").setRequestBody("{}", "application/json");
    }

    @Test
    public void requestIsMadeAsTheReader() throws Exception {
        assertEquals("200 POST ada {}", text(asReader()));
    }

    @Test
    public void requestOfNobodyIsAnonymous() throws Exception {
        assertEquals("200 GET null ", text(jira().createAuthenticatedRequestFactory(Anonymous.class).createRequest(Request.MethodType.GET, "/rest/who")));
    }

    @Test
    public void nobodyCanBeImpersonatedWhenNobodyIsSignedIn() {
        CurrentUser.set(null);
        assertNull(jira().createImpersonatingAuthenticatedRequestFactory());
    }

    @Test
    public void linkSwitchedDownRefusesTheConnection() {
        link.set(LinkState.DOWN);
        assertTrue(assertThrows(ResponseException.class, () -> text(asReader())).getMessage().contains("Connection refused"));
    }

    @Test
    public void slowLinkRunsIntoTheReadersPatience() throws Exception {
        link.set(LinkState.SLOW);
        long before = System.nanoTime();
        ResponseException late = assertThrows(ResponseException.class, () -> text(asReader().setSoTimeout(50)));
        assertTrue(late.getMessage(), late.getMessage().contains("timed out"));
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
    }

    @Test
    public void unconnectedReaderIsToldWhereToConnect() {
        link.set(LinkState.UNCONNECTED);
        CredentialsRequiredException needed = assertThrows(CredentialsRequiredException.class, this::asReader);
        assertTrue(needed.getAuthorisationURI().toString().startsWith("http://here/confluence/plugins/servlet/applinks/"));
    }

    @Test
    public void linkSwitchedOffIsNotThere() {
        link.set(LinkState.NONE);
        assertNull(jira());
    }

    @Test
    public void linkOfAnotherProductIsNotJiras() {
        assertNull(new PeerLinks(new PeerLink("confluence", () -> "", "secret"), null).getPrimaryApplicationLink(JiraApplicationType.class));
    }
}
