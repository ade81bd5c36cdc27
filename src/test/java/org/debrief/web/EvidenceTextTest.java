package org.debrief.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.debrief.app.attachment.AttachedFile;
import org.debrief.review.EventWords;
import org.debrief.review.Phrases;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** How evidence is shown where its files are known, where only pictures are, and where none are. */
public class EvidenceTextTest {

    private static final FilePlace JIRA = FilePlace.inJira("/jira", "OPS-1", List.of(file(7, "graph.png"), file(6, "a b%c+é.png"), file(5, "gateway.log"),
            file(4, "graph.png")));
    private static final FilePlace CONFLUENCE = FilePlace.inConfluence("/confluence", "OPS-1");

    private static final Phrases PHRASES = new Phrases(Fixture.AUDIENCE);
    private static final EventWords EVENTS = new EventWords(
            List.of(new TimelineEvent(
                    "e7", 1, Instant.parse("2026-03-04T09:12:00Z"), null, null, "Rolled\nback <b>", null, null, List.of(), false)),
            PHRASES);

    private static AttachedFile file(long id, String name) {
        return new AttachedFile(id, name, "text/plain", 1, Instant.EPOCH, null);
    }

    private static Element shown(FilePlace place, EvidenceType type, String value, String title) {
        String html = new EvidenceText(PHRASES, place, EVENTS).html(List.of(new Evidence(type, value, title)));
        return Jsoup.parse(html).selectFirst("li");
    }

    private static Element attachment(FilePlace place, String name, String title) {
        return shown(place, EvidenceType.ATTACHMENT, name, title);
    }

    @Test
    public void aPictureIsShownWithItsTitle() {
        Element piece = attachment(JIRA, "graph.png", "Error rate");
        Element image = piece.selectFirst("figure > a > img");
        assertEquals("/jira/rest/debrief/1.0/incidents/OPS-1/attachments/graph.png", image.attr("src"));
        assertEquals(image.attr("src"), image.parent().attr("href"));
        assertEquals("Error rate", image.attr("alt"));
        assertEquals("lazy", image.attr("loading"));
        assertEquals("Error rate", piece.selectFirst("figcaption").text());
        assertEquals("graph.png", attachment(JIRA, "graph.png", " ").selectFirst("img").attr("alt"));
    }

    @Test
    public void anEventIsToldInALine() {
        assertTrue(shown(JIRA, EvidenceType.EVENT, "e7", null).text(), shown(JIRA, EvidenceType.EVENT, "e7", null).text().endsWith(": Rolled back <b>"));
        assertTrue(shown(JIRA, EvidenceType.EVENT, "e7", "Proof").text().startsWith("Event Proof: "));
        assertEquals("Event An event that is no longer on the timeline", shown(JIRA, EvidenceType.EVENT, "e8", null).text());
    }

    @Test
    public void namesAreOneEncodedSegment() {
        assertTrue(attachment(JIRA, "a b%c+é.png", null).selectFirst("img").attr("src").endsWith("/attachments/a%20b%25c%2B%C3%A9.png"));
        assertTrue(attachment(CONFLUENCE, "../x?y#z;q.png", null).selectFirst("img").attr("src").endsWith("/evidence/OPS-1/..%2Fx%3Fy%23z%3Bq.png"));
        assertTrue(attachment(JIRA, "a b%c+e\u0301.png", null).select("img").size() == 1);
    }

    @Test
    public void anotherFileIsALinkToTheNewestOfItsName() {
        Element piece = attachment(JIRA, "gateway.log", "Log <b>");
        assertEquals("/jira/secure/attachment/5/gateway.log", piece.selectFirst("a").attr("href"));
        assertEquals("Log <b> (gateway.log)", piece.selectFirst("a").text());
        assertEquals("/jira/secure/attachment/7/graph.png", JIRA.file("graph.png").orElseThrow());
    }

    @Test
    public void aFileThatIsGoneIsNamedAndNotShown() {
        for (String name : List.of("gone.png", "gone.log")) {
            Element piece = attachment(JIRA, name, "Graph");
            assertEquals("Attachment Graph (" + name + ") This file is no longer attached.", piece.text());
            assertTrue(piece.select("img, a").isEmpty());
        }
    }

    @Test
    public void whereOnlyPicturesCanBeShownOtherFilesAreNamed() {
        assertEquals("/confluence/plugins/servlet/debrief/evidence/OPS-1/graph.png", attachment(CONFLUENCE, "graph.png", null).selectFirst("img").attr("src"));
        assertEquals("Attachment Log (gateway.log)", attachment(CONFLUENCE, "gateway.log", "Log").text());
        assertTrue(attachment(CONFLUENCE, "drawing.svg", null).select("img, a").isEmpty());
        assertEquals("Attachment graph.png", attachment(FilePlace.NOWHERE, "graph.png", null).text());
    }

    @Test
    public void titlesCannotLeaveTheirAttribute() {
        Element piece = attachment(CONFLUENCE, "x.png", "\" onerror=\"alert(1)\" <script>");
        assertEquals("\" onerror=\"alert(1)\" <script>", piece.selectFirst("img").attr("alt"));
        assertFalse(piece.selectFirst("img").hasAttr("onerror"));
        assertTrue(piece.select("script").isEmpty());
    }

    @Test
    public void aLongExcerptCanBeScrolledByKeyboard() {
        Element few = shown(JIRA, EvidenceType.EXCERPT, "line\n".repeat(15), "app.log:1-15").selectFirst("pre");
        Element many = shown(JIRA, EvidenceType.EXCERPT, "line\r\n".repeat(16), "app.log:1-16").selectFirst("pre");
        assertFalse(few.hasAttr("tabindex"));
        assertEquals("0", many.attr("tabindex"));
        assertTrue(many.hasClass("debrief-excerpt-long"));
        assertEquals("line\n".repeat(15) + "line", many.wholeText());
        assertEquals("0", shown(JIRA, EvidenceType.EXCERPT, "x".repeat(1_200), "app.log:7").selectFirst("pre").attr("tabindex"));
        assertFalse(shown(JIRA, EvidenceType.EXCERPT, "x".repeat(1_199), "app.log:7").selectFirst("pre").hasAttr("tabindex"));
        assertTrue(shown(JIRA, EvidenceType.EXCERPT, "x", "app.log:1-1").text().contains("app.log:1-1"));
    }
}
