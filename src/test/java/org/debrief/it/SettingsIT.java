package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.BeforeClass;
import org.junit.Test;

/** A project's own categories of factors, over HTTP. */
public class SettingsIT {

    private static final String SETTINGS = Site.API + "/projects/SET/settings";

    private final Client admin = Products.jira("admin");

    @BeforeClass
    public static void createProject() {
        Site.createReadyProject("SET");
    }

    private int rev() {
        return admin.get(SETTINGS).expect(200).json().get("rev").asInt();
    }

    private JsonNode have(String key, String name) {
        return admin.put(SETTINGS, Map.of("rev", rev(), "categories", List.of(Map.of("key", key, "name", name)))).expect(200).json();
    }

    @Test
    public void factorsHaveThemAndEveryFormNamesThem() {
        have("VENDOR", "Vendors & <others>");
        String incident = Site.API + "/incidents/" + Site.createIncident("SET").get("key").asText();
        String factor = admin.post(incident + "/factors", Map.of("category", "VENDOR", "text", "Their limits are not known"))
                .expect(201).json().get("id").asText();
        assertEquals("Vendors & <others>", admin.get(incident).expect(200).json().at("/categories/0/name").asText());
        assertTrue(Jsoup.parse(admin.get(incident + "/report").expect(200).body()).select(".debrief-category").eachText().contains("Vendors & <others>"));
        assertTrue(admin.get(incident + "/report?format=markdown").expect(200).body().contains("Vendors"));
        assertTrue(admin.get(incident + "/diagrams/fishbone.svg").expect(200).body().contains("Vendors &amp; &lt;others&gt;"));

        admin.put(SETTINGS, Map.of("rev", rev(), "categories", List.of())).expect(200);
        JsonNode kept = admin.get(incident + "/factors/" + factor).expect(200).json();
        assertEquals("VENDOR", kept.get("category").asText());
        admin.put(incident + "/factors/" + factor, kept).expect(200);
        assertEquals("category", admin.post(incident + "/factors", Map.of("category", "VENDOR", "text", "x")).expect(400).field());
    }

    @Test
    public void faultsAreNamedAndNothingIsLost() {
        have("PEOPLE_OPS", "On-call load");
        assertEquals("categories[0].key", admin.put(SETTINGS, Map.of("rev", rev(), "categories", List.of(Map.of("key", "PROCESS", "name", "x")))).expect(400).field());
        Client.Answer stale = admin.put(SETTINGS, Map.of("rev", 0, "categories", List.of())).expect(409);
        assertEquals("On-call load", stale.json().at("/current/categories/0/name").asText());
        assertEquals("On-call load", admin.get(SETTINGS).expect(200).json().at("/categories/0/name").asText());
    }

    @Test
    public void whoDoesNotAdministerTheProjectReadsOnly() {
        Products.jira("ada").get(SETTINGS).expect(404);
        Site.grant("SET", "BROWSE_PROJECTS", "user:admin", "user:ada");
        Products.jira("ada").get(SETTINGS).expect(200);
        Products.jira("ada").put(SETTINGS, Map.of("rev", rev(), "categories", List.of())).expect(403);
        Products.jira(null).get(SETTINGS).expect(401);
    }
}
