package org.debrief.web.panel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.analysis.Why;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePeople;
import org.debrief.app.FakePermissions;
import org.debrief.app.attachment.FakeFiles;
import org.debrief.app.incident.EditWhys;
import org.debrief.app.review.Audiences;
import org.debrief.app.review.ReadWriteUp;
import org.debrief.app.review.WriteUpReading;
import org.debrief.document.DocumentReader;
import org.debrief.web.Fixture;
import org.debrief.web.Golden;
import org.debrief.web.Placement;
import org.debrief.web.TestTemplates;
import org.debrief.web.TestWords;
import org.debrief.web.Viewpoint;
import org.debrief.web.WriteUp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Test;

/** The tab of the analysis as the server makes it. */
public final class AnalysisTabTest {

    private final FakeJira jira = new FakeJira();
    private final TestTemplates templates = new TestTemplates();
    private final ReadWriteUp writeUps = new ReadWriteUp(
            jira.access,
            new ReadWriteUp.Sources(jira.compilation, jira.audit, new FakeFiles()),
            new Audiences(jira.reader, new FakePeople(), new TestWords()));
    private final IncidentPanels panels = new IncidentPanels(writeUps, new WriteUp(templates), templates, jira.clock);
    private String key;

    @Before
    public void createIncident() {
        key = jira.create.create(DocumentReader.draft(Fixture.text("/pages/incident.json"))).incident().key();
    }

    private String html() {
        return panels.tabHtml(IncidentTab.ANALYSIS, key, "/jira");
    }

    private Document tab() {
        return Jsoup.parse(html());
    }

    @Test
    public void itIsTheGoldenFile() {
        Golden.compare("pages/panel-analysis.html", html());
    }

    @Test
    public void everyFactorAndWhyIsARowAndTheDiagramsFollow() {
        Document tab = tab();
        assertEquals(Integer.parseInt(tab.select(".debrief-analysis-tab").attr("data-count")), tab.select("[data-list=factors][data-key]").size());
        assertEquals(2, tab.select("svg.debrief-drawing").size());
        assertTrue(tab.select("[data-list=whys][data-level=2]").size() > 0);
    }

    @Test
    public void theBarSaysWhatTheRowsSay() {
        Document tab = tab();
        int gaps = tab.select("[data-state=GAP]").size();
        assertEquals(gaps == 0 ? "no gaps" : gaps == 1 ? "1 gap" : gaps + " gaps", tab.select(".debrief-an-totals .debrief-an-gap").text());
        assertEquals(tab.select("[data-state=ANSWERED]").size() + " answered", tab.select(".debrief-an-totals .debrief-an-answered").text());
    }

    @Test
    public void aRowHasAnotherPrintWhenItSaysSomethingElse() {
        Element before = tab().selectFirst("li[data-list=whys]");
        EditWhys whys = new EditWhys(jira.access, jira.records, jira.editing);
        Why why = whys.find(key, before.attr("data-key"));
        whys.replace(key, why.id(), new Why(why.id(), why.rev(), why.parent(), why.effect(), "Something else", why.factor(), null, List.of()));
        assertNotEquals(before.attr("data-print"), tab().selectFirst("[data-key=" + before.attr("data-key") + "]").attr("data-print"));
    }

    @Test
    public void whoMayNotEditSeesEverythingAndChangesNothing() {
        int rows = tab().select("[data-key]").size();
        jira.permissions.withhold(FakePermissions.Right.EDIT);
        Document tab = tab();
        assertEquals(rows, tab.select("[data-key]").size());
        assertEquals(List.of("an-view", "an-view"), tab.select(".debrief-an-columns button").not("[data-debrief=an-history]").eachAttr("data-debrief"));
        assertEquals(0, tab.select("template, form").size());
    }

    @Test
    public void withoutAnAnalysisItInvites() {
        key = jira.create.create(DocumentReader.draft("{\"project\": \"OPS\", \"summary\": \"Checkout failed\"}")).incident().key();
        Document tab = tab();
        assertEquals(1, tab.select(".debrief-tl-empty").size());
        assertEquals(0, tab.select("svg").size());
        assertEquals(1, tab.select(".debrief-an-start [data-debrief=an-ask-start]").size());
    }

    @Test
    public void noTextOfAnybodyBecomesAnElement() {
        Fixture hostile = Fixture.named("hostile");
        WriteUpReading reading = new WriteUpReading(hostile.postmortem(), hostile.audit(), Fixture.AUDIENCE, true, List.of());
        Viewpoint viewpoint = new Viewpoint(Fixture.AUDIENCE, Placement.whole("/jira/browse/", 4));
        Document tab = Jsoup.parse(new AnalysisTab(reading, viewpoint, templates, jira.clock).html("/jira"));
        assertTrue(tab.select("li[data-key]").size() > 2);
        assertEquals(0, tab.select("script, img, b, style, iframe, object").size());
        assertEquals(0, tab.getAllElements().stream().filter(element -> element.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on"))).count());
        tab.select("a").forEach(link -> assertTrue(link.attr("href"), link.attr("href").matches("(?s)(https?://|/jira/).*")));
    }
}
