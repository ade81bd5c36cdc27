package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;

/** The macros on pages, read by people with and without rights, while Jira is there and while it is not. */
public class ConfluenceIT {

    private static final String GRANT = "[{\"targetType\":\"space\",\"operationKey\":\"read\"}]";

    private static String key;

    private final Client admin = Products.confluence("admin");

    @BeforeClass
    public static void createIncidentAndSpace() {
        Site.createReadyProject("CON");
        key = Site.createIncident("CON").get("key").asText();
        Products.confluence("admin").post("/rest/api/space", Map.of("key", "CON", "name", "Learning")).expect(200);
        for (String reader : new String[] {"anonymous", "user/kim"}) {
            Products.confluence("admin").send("PUT", "/rest/api/space/CON/permissions/" + reader + "/grant", GRANT).expect(204);
        }
    }

    @After
    public void mendTheLink() {
        link("up");
    }

    private void link(String state) {
        admin.put("/rest/sandbox/1.0/link", Map.of("state", state)).expect(200);
    }

    private static String macro(String name, String... parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            storage.append("<ac:parameter ac:name=\"" + parameters[i] + "\">" + parameters[i + 1] + "</ac:parameter>");
        }
        return storage + "</ac:structured-macro>";
    }

    private String page(String title, String storage) {
        JsonNode page = admin.post("/rest/api/content", Map.of(
                "type", "page",
                "title", title,
                "space", Map.of("key", "CON"),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage")))).expect(200).json();
        return page.get("id").asText();
    }

    private static Document view(String pageId, String user) {
        Client.Answer answer = Products.confluence(user).get("/pages/viewpage.action?pageId=" + pageId).expect(200);
        assertFalse("No stack trace", answer.body().contains("Exception"));
        return Jsoup.parse(answer.body());
    }

    @Test
    public void aReaderWithRightsSeesWriteUpAndAudit() {
        String id = page("Both", macro("postmortem", "issue", key) + macro("postmortem-actions", "issue", key));
        Document page = view(id, "admin");
        assertTrue(page.text().contains("Checkout is slow & some <b>payments</b> fail"));
        assertTrue(page.text().contains("Release 42 goes out"));
        assertTrue(page.text().contains("No alert on pool use"));
        assertTrue(page.text().contains("Index the orders"));
        assertEquals("One for each macro", 2, page.select("article.debrief-write-up").size());
        assertTrue(page.select("article script").isEmpty());
    }

    @Test
    public void readersWithoutRightsAndNobodySeeOneNeutralMessage() {
        String id = page("Hidden", macro("postmortem", "issue", key));
        String unseen = view(id, "kim").select(".debrief").text();
        assertFalse(unseen.contains("payments"));
        String absent = view(page("Absent", macro("postmortem", "issue", "CON-99999")), "kim").select(".debrief").text();
        assertEquals(absent.replace("CON-99999", key), unseen);
        assertFalse(view(id, null).text().contains("payments"));
    }

    @Test
    public void sectionsAreChosen() {
        Document page = view(page("Some", macro("postmortem", "issue", key, "sections", "timeline")), "admin");
        assertTrue(page.text().contains("Release 42 goes out"));
        assertFalse(page.text().contains("A slow query held all connections"));
    }

    @Test
    public void aWrongParameterIsNamed() {
        assertTrue(view(page("Wrong section", macro("postmortem", "issue", key, "sections", "weather")), "admin").text().contains("weather"));
        assertTrue(view(page("No issue", macro("postmortem")), "admin").select(".debrief").text().contains("issue"));
        assertTrue(view(page("Odd issue", macro("postmortem-actions", "issue", "../x")), "admin").select(".debrief").text().contains("issue"));
    }

    @Test
    public void aPageCostsOneRequestWhateverItsMacros() {
        String other = Site.createIncident("CON").get("key").asText();
        String id = page("Many", macro("postmortem", "issue", key) + macro("postmortem-actions", "issue", key)
                + macro("postmortem", "issue", other) + macro("postmortem-actions", "issue", other) + macro("postmortem", "issue", "CON-99999"));
        int before = batches();
        view(id, "admin");
        assertEquals(1, batches() - before);
    }

    private static int batches() {
        return Products.jira("admin").get("/rest/sandbox/1.0/requests").expect(200).json().path("POST /rest/debrief/1.0/batch").asInt();
    }

    @Test
    public void aReaderWithoutAConnectionGetsTheLinkToMakeOne() {
        String id = page("Unconnected", macro("postmortem", "issue", key));
        link("unconnected");
        Document page = view(id, "admin");
        assertFalse(page.text().contains("Release 42"));
        assertFalse(page.select(".debrief a[href]").isEmpty());
        link("none");
        assertFalse(view(id, "admin").select(".debrief").text().isBlank());
    }

    @Test
    public void aPageRendersWhileJiraIsAwayOrSlow() {
        String id = page("Away", "<p>Before</p>" + macro("postmortem", "issue", key) + macro("postmortem-actions", "issue", key) + "<p>After</p>");
        for (String state : new String[] {"down", "slow"}) {
            link(state);
            Instant start = Instant.now();
            Document page = view(id, "admin");
            assertTrue(page.text().contains("Before"));
            assertTrue(page.text().contains("After"));
            assertFalse(page.text().contains("Release 42"));
            assertTrue(state, Duration.between(start, Instant.now()).toSeconds() < 8);
        }
    }
}
