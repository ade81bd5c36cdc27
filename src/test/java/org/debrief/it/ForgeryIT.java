package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** No foreign page can write in a reader's name, and reading changes nothing. */
public class ForgeryIT {

    private static final String EVENT = "{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"forged\"}";

    private static String key;
    private static String event;

    private final Client admin = Products.jira("admin");

    @BeforeClass
    public static void createIncident() {
        Site.createReadyProject("FRG");
        JsonNode incident = Site.createIncident("FRG");
        key = incident.get("key").asText();
        event = incident.at("/timeline/0/id").asText();
    }

    private static Map<String, String> writes() {
        return Map.of(
                "/incidents/" + key + "/timeline", EVENT,
                "/incidents/" + key + "/factors", "{\"category\":\"PROCESS\",\"text\":\"forged\"}",
                "/incidents/" + key + "/whys", "{\"text\":\"forged\"}",
                "/incidents/" + key + "/timeline/imports", "{\"files\":[{\"name\":\"a.jsonl\",\"content\":\"{\\\"ts\\\":\\\"2026-03-01T10:00:00Z\\\",\\\"msg\\\":\\\"forged\\\"}\"}]}",
                "/incidents/" + key + "/actions", "{\"summary\":\"forged\"}",
                "/incidents/" + key + "/milestones", "{\"milestone\":\"resolved\",\"at\":null}",
                "/incidents/" + key + "/timeline/removals", "{\"events\":[{\"id\":\"" + event + "\",\"rev\":1}]}",
                "/incidents", Site.document("FRG").toString(),
                "/projects/FRG/setup", "{}");
    }

    private String state() {
        return admin.get(Site.API + "/incidents/" + key).expect(200).body() + Site.issuesIn("FRG");
    }

    @Test
    public void whatAFormCanSendIsRefused() {
        String before = state();
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "text/plain; charset=utf-8")) {
            writes().forEach((path, body) -> {
                int status = admin.post(Site.API + path, body, "Content-Type", type).status();
                assertTrue(path + " " + type + " " + status, status == 403 || status == 415);
            });
        }
        assertEquals(before, state());
    }

    @Test
    public void whatAForeignPageSendsIsRefused() {
        String before = state();
        writes().forEach((path, body) ->
                admin.post(Site.API + path, body, "User-Agent", "Mozilla/5.0", "Referer", "https://evil.example/").expect(403));
        assertEquals(before, state());
    }

    @Test
    public void pagesCanOnlyBeRead() {
        String before = state();
        for (String path : List.of("/plugins/servlet/debrief/incident/" + key, "/plugins/servlet/debrief/setup?projectKey=FRG")) {
            admin.get(path).expect(200);
            for (String method : List.of("POST", "PUT", "DELETE")) {
                admin.send(method, path, "{}").expect(405);
            }
        }
        assertEquals(before, state());
    }

    @Test
    public void anAddressWithoutAFormChangesNothingByGet() {
        Site.createProject("FRGN");
        admin.get("/plugins/servlet/debrief/setup?projectKey=FRGN&schemes=shared").expect(200);
        assertEquals("project", admin.post(Site.API + "/incidents", Site.document("FRGN")).expect(409).field());
    }
}
