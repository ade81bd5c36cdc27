package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;

/** The packaged jar taken anew, disabled and enabled while both products run, and the site's clock that it reads. */
public class ReloadIT {

    private static final String PLUGIN = "/rest/sandbox/1.0/plugin";
    private static final String CLOCK = "/rest/sandbox/1.0/clock";

    private static String incident;

    @BeforeClass
    public static void createIncident() {
        Site.createReadyProject("RLD");
        incident = Site.API + "/incidents/" + Site.createIncident("RLD").get("key").asText();
    }

    @After
    public void giveBack() {
        admin().put(CLOCK, Map.of("offset", "PT0S")).expect(200);
        admin().post(PLUGIN + "/enable", "{}").expect(200);
    }

    private static Client admin() {
        return Products.jira("admin");
    }

    private static boolean overdueOn(String day) {
        admin().put(CLOCK, Map.of("now", day + "T12:00:00Z")).expect(200);
        return admin().get(incident + "/audit").expect(200).json().at("/actions/0/overdue").asBoolean();
    }

    @Test
    public void actionBecomesOverdueWhenTheClockIsShifted() {
        assertEquals(false, overdueOn("2026-03-10"));
        assertEquals(false, overdueOn("2026-04-01"));
        assertEquals(true, overdueOn("2026-04-02"));
        assertEquals(false, overdueOn("2026-03-10"));
    }

    @Test
    public void newIssuesAreDatedByTheShiftedClock() {
        admin().put(CLOCK, Map.of("now", "2031-03-01T12:00:00Z")).expect(200);
        String key = Site.createIncident("RLD").get("key").asText();
        String created = admin().get("/rest/api/2/issue/" + key).expect(200).json().at("/fields/created").asText();
        assertTrue(created, created.startsWith("2031-03-01T12:0"));
        JsonNode found = admin().get("/rest/api/2/search?jql=key=" + key + "%20AND%20created%3E=startOfDay()").expect(200).json();
        assertEquals(1, found.get("total").asInt());
    }

    @Test
    public void reloadKeepsWhatIsStored() {
        String before = admin().get(incident).expect(200).body();
        JsonNode report = admin().post(PLUGIN + "/reload", "{}").expect(200).json();
        assertEquals("ENABLED", report.get("state").asText());
        assertEquals(before, admin().get(incident).expect(200).body());
        Products.confluence("admin").post(PLUGIN + "/reload", "{}").expect(200);
    }

    @Test
    public void disabledPluginIsGoneUntilItIsEnabled() {
        String before = admin().get(incident).expect(200).body();
        admin().post(PLUGIN + "/disable", "{}").expect(200);
        admin().get(incident).expect(404);
        String page = admin().get("/browse/RLD-1").expect(200).body();
        assertTrue("The page has nothing of the plugin", !page.contains("debrief-"));
        admin().post(PLUGIN + "/enable", "{}").expect(200);
        assertEquals(before, admin().get(incident).expect(200).body());
    }

    @Test
    public void othersThanAdministratorsAreRefused() {
        Products.jira("ada").post(PLUGIN + "/disable", "{}").expect(403);
        Products.jira("ada").put(CLOCK, Map.of("offset", "P1D")).expect(403);
        Products.jira(null).get(PLUGIN).expect(401);
        Products.confluence("ada").post(PLUGIN + "/reload", "{}").expect(403);
    }
}
