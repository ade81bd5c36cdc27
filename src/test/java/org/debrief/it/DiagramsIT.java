package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.jsoup.Jsoup;
import org.junit.BeforeClass;
import org.junit.Test;

/** Diagrams of an incident as files and within the write-up, over HTTP. */
public class DiagramsIT {

    private static String incident;

    private final Client admin = Products.jira("admin");

    @BeforeClass
    public static void createIncident() {
        Site.createReadyProject("DIA");
        incident = Site.API + "/incidents/" + Site.createIncident("DIA").get("key").asText();
    }

    @Test
    public void bothDiagramsComeAsSvgWithEveryText() {
        for (String name : new String[] {"fishbone", "whys"}) {
            Client.Answer answer = admin.get(incident + "/diagrams/" + name + ".svg").expect(200);
            assertTrue(answer.header("Content-Type").startsWith("image/svg+xml"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("img", Jsoup.parse(answer.body()).select("svg").attr("role"));
            admin.get(incident + "/diagrams/" + name + ".svg", "If-None-Match", answer.header("ETag")).expect(304);
        }
    }

    @Test
    public void bothDiagramsComeAsPng() {
        for (String name : new String[] {"fishbone", "whys"}) {
            Client.Answer answer = admin.get(incident + "/diagrams/" + name + ".png").expect(200);
            assertEquals("image/png", answer.header("Content-Type"));
            assertTrue(answer.body().contains("PNG"));
        }
    }

    @Test
    public void anUnknownNameIsRefusedWithThoseThereAre() {
        assertTrue(admin.get(incident + "/diagrams/fishbone.pdf").expect(404).body().contains("fishbone.svg"));
    }

    @Test
    public void whoMayNotSeeTheIncidentSeesNoDiagram() {
        Products.jira("ada").get(incident + "/diagrams/fishbone.svg").expect(404);
    }

    @Test
    public void theWriteUpShowsTheFishboneBeforeTheLists() {
        var analysis = Jsoup.parse(admin.get(incident + "/report").expect(200).body()).selectFirst(".debrief-analysis");
        assertFalse(analysis.select("svg.debrief-drawing").isEmpty());
        assertTrue(analysis.html().indexOf("<svg") < analysis.html().indexOf("debrief-categories"));
    }
}
