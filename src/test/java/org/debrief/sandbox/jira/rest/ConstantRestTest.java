package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.After;
import org.junit.Test;

/** What issues are described with, over REST, in recorded shapes. */
public class ConstantRestTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    private String recorded(String path) {
        return jira.get("admin", path).body().toString().replace(jira.baseUrl(), "BASE");
    }

    @Test
    public void aPriority() {
        assertEquals("{\"self\":\"BASE/rest/api/2/priority/1\",\"statusColor\":\"#d04437\",\"description\":\"This problem will block progress.\","
                + "\"iconUrl\":\"BASE/images/icons/priorities/1.svg\",\"name\":\"Highest\",\"id\":\"1\"}", recorded("priority/1"));
    }

    @Test
    public void aStatusWithItsCategory() {
        String category = "{\"self\":\"BASE/rest/api/2/statuscategory/4\",\"id\":4,\"key\":\"indeterminate\",\"colorName\":\"yellow\",\"name\":\"In Progress\"}";
        assertEquals(category, recorded("statuscategory/4"));
        assertTrue(recorded("status/3"), recorded("status/3").endsWith("\"name\":\"In Progress\",\"id\":\"3\",\"statusCategory\":" + category + "}"));
        assertEquals(recorded("status/3"), recorded("status/in%20progress"));
    }

    @Test
    public void theSameByPage() {
        RestJira.Answer page = jira.get("admin", "priority/page?query=HIGH&startAt=1&maxResults=1");
        assertEquals("{\"maxResults\":1,\"startAt\":1,\"total\":2,\"isLast\":true,\"values\":[" + recorded("priority/2") + "]}",
                page.body().toString().replace(jira.baseUrl(), "BASE"));
        for (String kind : new String[] {"issuetype", "status", "resolution"}) {
            RestJira.Answer all = jira.get("admin", kind + "/page");
            assertEquals(100, all.body().path("maxResults").asInt());
            assertEquals(jira.get("admin", kind).body(), all.body().path("values"));
        }
    }

    @Test
    public void aResolution() {
        assertEquals("{\"self\":\"BASE/rest/api/2/resolution/10000\",\"id\":\"10000\",\"description\":\"Work has been completed on this issue.\",\"name\":\"Done\"}",
                recorded("resolution/10000"));
    }

    @Test
    public void aSubTaskType() {
        String type = recorded("issuetype/10003");
        assertTrue(type, type.contains("\"self\":\"BASE/rest/api/2/issuetype/10003\"") && type.contains("\"name\":\"Sub-task\",\"subtask\":true"));
    }

    @Test
    public void aKindOfLink() {
        assertEquals("{\"id\":\"10000\",\"name\":\"Blocks\",\"inward\":\"is blocked by\",\"outward\":\"blocks\",\"self\":\"BASE/rest/api/2/issueLinkType/10000\"}",
                recorded("issueLinkType/10000"));
    }

    @Test
    public void whatDoesNotExistIsNotFound() {
        for (String path : List.of("priority/99", "status/99", "statuscategory/99", "resolution/99", "issuetype/99", "issueLinkType/99")) {
            RestJira.Answer answer = jira.get("admin", path);
            assertEquals(path, 404, answer.status());
            assertTrue(answer.at("/errorMessages/0"), answer.at("/errorMessages/0").endsWith("with id '99' does not exist"));
        }
    }

    @Test
    public void nothingIsWrittenHere() {
        assertEquals(405, jira.post("admin", "priority", "{}").status());
        assertEquals(405, jira.delete("admin", "status/3").status());
    }
}
