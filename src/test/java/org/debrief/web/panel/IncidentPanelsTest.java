package org.debrief.web.panel;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePeople;
import org.debrief.app.FakePermissions;
import org.debrief.app.NotFound;
import org.debrief.app.attachment.FakeFiles;
import org.debrief.app.incident.EditTimeline;
import org.debrief.app.review.Audiences;
import org.debrief.app.review.ReadWriteUp;
import org.debrief.document.DocumentReader;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;
import org.debrief.web.Fixture;
import org.debrief.web.Golden;
import org.debrief.web.TestTemplates;
import org.debrief.web.TestWords;
import org.debrief.web.WriteUp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

/** The panels, tabs and page of an incident, and who gets them. */
public final class IncidentPanelsTest {

    private static final String BASE = "/jira";

    private final FakeJira jira = new FakeJira();
    private final FakeFiles files = new FakeFiles();
    private final TestTemplates templates = new TestTemplates();
    private final Audiences audiences = new Audiences(jira.reader, new FakePeople(), new TestWords());
    private final ReadWriteUp writeUps = new ReadWriteUp(
            jira.access, new ReadWriteUp.Sources(jira.compilation, jira.audit, files), audiences);
    private final IncidentPanels panels = new IncidentPanels(writeUps, new WriteUp(templates), templates, jira.clock);
    private String key;

    @Before
    public void createIncident() {
        key = jira.create.create(DocumentReader.draft(Fixture.text("/pages/incident.json"))).incident().key();
    }

    @Test
    public void panelIsTheGoldenFile() {
        Golden.compare("pages/panel.html", panel());
    }

    @Test
    public void summaryIsTheGoldenFile() {
        Golden.compare("pages/panel-summary.html", panels.summaryHtml(key, BASE));
    }

    @Test
    public void actionsTabIsTheGoldenFile() {
        Golden.compare("pages/panel-actions.html", actions());
    }

    @Test
    public void pageIsTheGoldenFile() {
        Golden.compare("pages/page.html", panels.pageHtml(key, BASE));
    }

    @Test
    public void dueDateBeginsWithTheDefaultOfTheSeverityFromTheServersToday() {
        assertEquals("2026-03-25", Jsoup.parse(actions()).select("input[name=due]").attr("value"));
    }

    @Test
    public void whoMayNotEditGetsNoForm() {
        jira.permissions.withhold(FakePermissions.Right.EDIT);
        assertThat(actions(), not(containsString("<form")));
    }

    private void addEvents(String... files) {
        EditTimeline events = new EditTimeline(jira.access, jira.records, jira.check, jira.editing);
        for (String file : files) {
            events.add(key, new TimelineEvent(null, 0, jira.clock.instant(), null, null, "Seen", null, null,
                    List.of(new Evidence(EvidenceType.ATTACHMENT, file, null))));
        }
    }

    @Test
    public void attachedPicturesAreShownAndTheHostIsAskedOnce() {
        files.attach(1, "graph.png", "GIF89a");
        addEvents("graph.png", "graph.png", "gone.png");
        Document page = Jsoup.parse(panels.pageHtml(key, BASE));
        assertEquals(2, page.select("img[src=/jira/rest/debrief/1.0/incidents/" + key + "/attachments/graph.png]").size());
        assertEquals(1, page.select("li:contains(gone.png) .debrief-note").size());
        assertEquals(1, files.questions());
        assertEquals(2, Jsoup.parse(panel()).select("figure img").size());
    }

    @Test
    public void withoutEvidenceThatNamesAFileTheHostIsNotAsked() {
        panels.pageHtml(key, BASE);
        assertEquals(0, files.questions());
    }

    @Test
    public void everyTabHasItsPaneAndTheFirstOneIsFilled() {
        Document panel = Jsoup.parse(panel());
        assertEquals(IncidentTab.values().length, panel.select("[role=tab]").size());
        assertEquals(1, panel.select("[role=tabpanel]:not([hidden]) article").size());
        panel.select("[role=tab]").forEach(tab -> assertEquals(1, panel.select("#" + tab.attr("aria-controls")).size()));
    }

    @Test
    public void aHiddenIncidentIsRefused() {
        jira.incidents.hide(key);
        assertThrows(NotFound.class, () -> panels.pageHtml(key, BASE));
    }

    private String panel() {
        Map<String, Object> values = panels.panel(key, BASE);
        return templates.render("panel", values);
    }

    private String actions() {
        return panels.tabHtml(IncidentTab.ACTIONS, key, BASE);
    }
}
