package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.jsoup.Jsoup;
import org.junit.BeforeClass;
import org.junit.Test;

/** The write-up in its three forms, over HTTP. */
public class ReportIT {

    private static String report;

    private final Client admin = Products.jira("admin");

    @BeforeClass
    public static void createIncident() {
        Site.createReadyProject("REP");
        report = Site.API + "/incidents/" + Site.createIncident("REP").get("key").asText() + "/report";
    }

    @Test
    public void htmlIsOneArticleWithoutScript() {
        Client.Answer answer = admin.get(report).expect(200);
        assertTrue(answer.header("Content-Type").startsWith("text/html"));
        assertTrue(answer.body().strip().startsWith("<article"));
        assertTrue(answer.body().strip().endsWith("</article>"));
        assertTrue(Jsoup.parse(answer.body()).select("script, [onclick], style").isEmpty());
        admin.get(report, "If-None-Match", answer.header("ETag")).expect(304);
    }

    @Test
    public void theZoneIsNamedAndMovesTheTimes() {
        String utc = admin.get(report + "?zone=UTC").expect(200).body();
        String tokyo = admin.get(report + "?zone=Asia/Tokyo").expect(200).body();
        assertTrue(Jsoup.parse(utc).text().contains("10:05"));
        assertTrue(Jsoup.parse(tokyo).text().contains("19:05"));
        assertEquals("zone", admin.get(report + "?zone=Mars").expect(400).field());
    }

    @Test
    public void markdownAndJsonCarryTheSame() {
        Client.Answer markdown = admin.get(report + "?format=markdown").expect(200);
        assertTrue(markdown.header("Content-Type").startsWith("text/markdown"));
        assertTrue(markdown.body().contains("Release 42 goes out"));
        assertEquals("debrief/1", admin.get(report + "?format=json").expect(200).json().get("schema").asText());
        assertEquals("format", admin.get(report + "?format=pdf").expect(400).field());
        assertEquals("edition", admin.get(report + "?edition=secret").expect(400).field());
    }
}
