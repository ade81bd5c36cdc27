package org.debrief.confluence.link;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.debrief.app.attachment.ReadAttachments;
import org.debrief.confluence.FakeLink;
import org.debrief.timeline.PictureType;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Pictures over a link to Jira that gives them, gives something else, or fails. */
public class JiraPicturesTest {

    private static final String GIF = "GIF89a\u0001\u00ff and so on";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final FakeLink link = new FakeLink(question -> new FakeLink.Answer(200, GIF, "\"7-12\""));
    private final TimeLimit limit = new TimeLimit(service -> service, 2, Duration.ofSeconds(20));
    private Path file;

    @Before
    public void createFile() throws IOException {
        file = folder.newFile().toPath();
    }

    @After
    public void close() {
        limit.close();
    }

    private JiraPictures pictures(String reader, TimeLimit patience) {
        return new JiraPictures(new JiraLink(link, new Reader(reader), patience), patience);
    }

    private Optional<FetchedPicture> fetch(String key, String name) {
        return pictures("ada", limit).fetch(key, name, null, file);
    }

    private void absent(FakeLink.Behaviour behaviour) {
        link.behave(behaviour);
        assertEquals(Optional.empty(), fetch("OPS-1", "graph.png"));
    }

    @Test
    public void aPictureIsFetchedAsTheReader() throws IOException {
        assertEquals(Optional.of(new FetchedPicture(PictureType.GIF, "\"7-12\"")), fetch("OPS-1", "graph.png"));
        assertArrayEquals(GIF.getBytes(StandardCharsets.ISO_8859_1), Files.readAllBytes(file));
        assertEquals(List.of("impersonated"), link.readers);
        assertEquals(List.of("rest/debrief/1.0/incidents/OPS-1/attachments/graph.png"), link.addresses);
    }

    @Test
    public void nobodyAsksAsNobody() {
        assertTrue(pictures(null, limit).fetch("OPS-1", "graph.png", null, file).isPresent());
        assertEquals(List.of("Anonymous"), link.readers);
    }

    @Test
    public void noNameLeadsElsewhere() {
        for (String name : List.of("../../../secure/x.png", "..", "a?b#c;d.png", "http://evil.example/x.png", "%2e%2e%2f", "@evil.example", "x\r\nHost: evil")) {
            link.addresses.clear();
            fetch("OPS-1", name);
            String address = link.addresses.get(0);
            assertTrue(address, address.matches("rest/debrief/1\\.0/incidents/OPS-1/attachments/(?:[\\w.*-]|%[0-9A-F]{2})+"));
        }
    }

    @Test
    public void whatIsNoKeyAsksNothing() {
        for (String key : List.of("", "OPS", "../OPS-1", "OPS-1/report", "OPS-1?x", "http://evil.example", "OPS-1#", "OPS%2D1")) {
            assertEquals(key, Optional.empty(), fetch(key, "graph.png"));
        }
        assertTrue(link.addresses.isEmpty());
    }

    @Test
    public void whatIsNoPictureIsNotHandedOn() {
        for (String body : List.of("<html><script>alert(1)</script>", "<svg/>", "", "GIF8")) {
            absent(question -> new FakeLink.Answer(200, body));
        }
        assertEquals(0, file.toFile().length());
    }

    @Test
    public void anEndlessPictureIsCutOff() {
        String endless = GIF + "x".repeat((int) ReadAttachments.LARGEST);
        absent(question -> new FakeLink.Answer(200, endless));
    }

    @Test
    public void refusalsAndFailuresAreNoPicture() {
        for (int status : new int[] {302, 400, 401, 403, 404, 500, 503}) {
            absent(question -> new FakeLink.Answer(status, GIF));
        }
        absent(question -> {
            throw new ResponseException("Connection refused");
        });
        absent(question -> {
            throw new IllegalStateException("broken");
        });
        absent(null);
    }

    @Test
    public void aReaderWithoutConsentOrWithoutAWayToAskGetsNone() {
        absent(new Unwilling(true, true));
        absent(new Unwilling(false, false));
    }

    @Test
    public void aSlowJiraIsNotWaitedFor() {
        CountDownLatch end = new CountDownLatch(1);
        link.behave(question -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new FakeLink.Answer(200, GIF);
        });
        try (JiraPictures hasty = pictures("ada", new TimeLimit(service -> service, 1, Duration.ofMillis(50)))) {
            assertEquals(Optional.empty(), hasty.fetch("OPS-1", "graph.png", null, file));
        } finally {
            end.countDown();
        }
    }

    @Test
    public void aPictureThatTheReaderHasIsNotFetchedAgain() {
        link.behave(question -> new FakeLink.Answer(304, "", "\"7-12\""));
        FetchedPicture same = pictures("ada", limit).fetch("OPS-1", "graph.png", "\"7-12\"", file).orElseThrow();
        assertTrue(same.isUnchanged());
        assertTrue(link.headers.contains("If-None-Match: \"7-12\""));
    }

    @Test
    public void anImproperTagIsNotHandedOn() {
        link.behave(question -> new FakeLink.Answer(200, GIF, "x\r\nSet-Cookie: a=b"));
        assertEquals(null, fetch("OPS-1", "graph.png").orElseThrow().tag());
    }

    private record Unwilling(boolean asksForConsent, boolean impersonates) implements FakeLink.Behaviour {
        @Override
        public Response answer(String question) {
            return new FakeLink.Answer(200, GIF);
        }
    }

    private record Reader(String name) implements UserManager {
        @Override
        public UserProfile getRemoteUser() {
            return null;
        }

        @Override
        public UserKey getRemoteUserKey() {
            return name == null ? null : new UserKey(name);
        }

        @Override
        public UserProfile getUserProfile(String userName) {
            return null;
        }

        @Override
        public UserProfile getUserProfile(UserKey key) {
            return null;
        }
    }
}
