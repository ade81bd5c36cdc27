package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** The names of people in a Slack workspace. */
public class SlackUsersTest {

    private static EvidenceFile file(String name, String json) {
        return EvidenceFile.of(name, json.getBytes(StandardCharsets.UTF_8));
    }

    private static SlackUsers users(String name, String json) throws IOException {
        return SlackUsers.among(List.of(file(name, json)));
    }

    @Test
    public void aPersonIsCalledByTheirDisplayNameThenTheirRealNameThenTheirUserName() throws IOException {
        SlackUsers users = users("export.zip/users.json", "["
                + "{\"id\":\"U00000001\",\"name\":\"a\",\"profile\":{\"display_name\":\"Ada\",\"real_name\":\"Ada Byron\"}},"
                + "{\"id\":\"U00000002\",\"name\":\"b\",\"profile\":{\"display_name\":\" \",\"real_name\":\"Bo Ek\"}},"
                + "{\"id\":\"W00000003\",\"name\":\"c\",\"profile\":{}}]");
        assertEquals(List.of("Ada", "Bo Ek", "c"), List.of(users.of("U00000001"), users.of("U00000002"), users.of("W00000003")));
        assertNull(users.of("U00000004"));
    }

    @Test
    public void severalListsAreOne() throws IOException {
        SlackUsers users = SlackUsers.among(List.of(
                file("users.json", "[{\"id\":\"U00000001\",\"name\":\"a\",\"profile\":{}}]"),
                file("x.zip/org_users.json", "{\"ok\":true,\"members\":[{\"id\":\"U00000002\",\"name\":\"b\",\"profile\":{}}]}")));
        assertEquals("ab", users.of("U00000001") + users.of("U00000002"));
    }

    @Test
    public void otherFilesAreNotLookedInto() throws IOException {
        assertNull(users("general/2026-03-04.json", "[{\"id\":\"U00000001\",\"name\":\"a\",\"profile\":{}}]").of("U00000001"));
        assertNull(users("superusers.json", "[{\"id\":\"U00000001\",\"name\":\"a\",\"profile\":{}}]").of("U00000001"));
    }

    @Test
    public void whatIsReadBeforeAFaultCounts() throws IOException {
        for (String fault : List.of("", "x", "[1", "{\"id\":", "\u0000")) {
            assertEquals("a", users("users.json", "[null, 1, {\"id\":\"U00000001\",\"name\":\"a\",\"profile\":{}}," + fault).of("U00000001"));
        }
        assertNull(users("users.json", "").of("U00000001"));
    }
}
