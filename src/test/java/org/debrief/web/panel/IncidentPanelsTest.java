package org.debrief.web.panel;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePeople;
import org.debrief.app.FakePermissions;
import org.debrief.app.NotFound;
import org.debrief.app.review.Audiences;
import org.debrief.app.review.ReadWriteUp;
import org.debrief.document.DocumentReader;
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
    private final TestTemplates templates = new TestTemplates();
    private final Audiences audiences = new Audiences(jira.reader, new FakePeople(), new TestWords());
    private final ReadWriteUp writeUps = new ReadWriteUp(jira.access, jira.compilation, jira.audit, audiences);
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
