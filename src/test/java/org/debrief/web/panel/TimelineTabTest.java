package org.debrief.web.panel;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePeople;
import org.debrief.app.FakePermissions;
import org.debrief.app.attachment.FakeFiles;
import org.debrief.app.incident.EditTimeline;
import org.debrief.app.review.Audiences;
import org.debrief.app.review.ReadWriteUp;
import org.debrief.document.DocumentReader;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Source;
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

/** The tab of the timeline as the server makes it. */
public final class TimelineTabTest {

    private static final String BASE = "/jira";

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
        return panels.tabHtml(IncidentTab.TIMELINE, key, BASE);
    }

    private Document tab() {
        return Jsoup.parse(html());
    }

    private void add(String at, EventKind kind, String text, String source) {
        Source from = source == null ? null : new Source(source, 7, null, 0);
        new EditTimeline(jira.access, jira.records, jira.check, jira.editing)
                .add(key, new TimelineEvent(null, 0, Instant.parse(at), null, kind, text, null, from, List.of()));
    }

    private void removeAll() {
        EditTimeline events = new EditTimeline(jira.access, jira.records, jira.check, jira.editing);
        events.list(key).forEach(event -> events.remove(key, event.id(), event.rev()));
    }

    @Test
    public void tabIsTheGoldenFile() {
        Golden.compare("pages/panel-timeline.html", html());
    }

    @Test
    public void whoMayNotEditSeesTheSameEventsAndNothingToChangeThemWith() {
        int events = tab().select(".debrief-tl-event").size();
        jira.permissions.withhold(FakePermissions.Right.EDIT);
        assertEquals(events, tab().select(".debrief-tl-event").size());
        assertEquals(0, tab().select("[data-debrief=add-event], [data-debrief=import-place], .debrief-tl-tools, template, [role=menu]").size());
        assertEquals(1, tab().select("[data-debrief=filters]").size());
    }

    @Test
    public void markupInTextsAndNamesOfSourcesStaysText() {
        add("2026-03-01T10:00:00Z", EventKind.ALERT, "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>.log");
        add("2026-03-01T10:00:01Z", EventKind.ALERT, "Other", "<b>.log");
        assertEquals(0, tab().select("script, img, b").size());
        assertThat(tab().select("#debrief-tl-source").text(), containsString("<img src=x"));
    }

    @Test
    public void onlyLengthyTextsAreFolded() {
        removeAll();
        add("2026-03-01T10:00:00Z", null, "x".repeat(EventEntry.MANY_CHARACTERS - 1), null);
        add("2026-03-01T10:00:01Z", null, "x".repeat(EventEntry.MANY_CHARACTERS), null);
        add("2026-03-01T10:00:02Z", null, "line\n".repeat(EventEntry.MANY_LINES - 2) + "end", null);
        add("2026-03-01T10:00:03Z", null, "line\n".repeat(EventEntry.MANY_LINES - 1) + "end", null);
        List<Boolean> folded = tab().select(".debrief-tl-event").stream().map(row -> row.select(".debrief-tl-folded").size() == 1).toList();
        assertEquals(List.of(false, true, false, true), folded);
        assertEquals(2, tab().select(".debrief-tl-event [data-debrief=unfold]").size());
    }

    @Test
    public void milestonesStandBeforeEventsOfTheirInstantInTheirPlaceOfTheDay() {
        List<String> keys = tab().select(".debrief-tl [data-key]").eachAttr("data-key");
        List<String> times = tab().select(".debrief-tl-mark time, .debrief-tl-event").stream()
                .map(one -> one.hasAttr("data-at") ? one.attr("data-at") : one.attr("datetime")).toList();
        assertEquals(5, keys.stream().filter(one -> one.startsWith("m-")).count());
        assertEquals(times.stream().sorted().toList(), times);
    }

    @Test
    public void aChangeOfTheClocksIsSaidWhereItHappens() {
        jira.reader.move(ZoneId.of("Europe/Berlin"));
        removeAll();
        add("2026-03-29T00:30:00Z", null, "Before", null);
        add("2026-03-29T01:30:00Z", null, "After", null);
        add("2026-03-29T01:31:00Z", null, "Later", null);
        assertEquals(List.of("The clocks changed: UTC+02:00 from here on"), tab().select(".debrief-tl-event .debrief-tl-offset").eachText());
        assertEquals("After", tab().select(".debrief-tl-event:has(.debrief-tl-offset) .debrief-tl-text").text());
    }

    @Test
    public void onlyWhatCanBeToldApartIsOfferedAsFilter() {
        removeAll();
        assertEquals(0, tab().select("[data-debrief=filters]").size());
        assertEquals(1, tab().select(".debrief-tl-empty").size());
        add("2026-03-01T10:00:00Z", EventKind.ALERT, "One", null);
        add("2026-03-01T10:01:00Z", null, "Two", null);
        assertEquals(List.of("Alert 1", "No kind 1"), tab().select("[data-debrief=filter-kind]").eachText());
        assertEquals(0, tab().select("#debrief-tl-source, [data-debrief=filter-key]").size());
        add("2026-03-01T10:02:00Z", null, "Three", "app.log");
        assertEquals(List.of("All sources", "Written by hand (2)", "app.log (1)"), tab().select("#debrief-tl-source option").eachText());
    }

    @Test
    public void manyEventsAreLaidOutOnlyInSight() {
        assertThat(html(), not(containsString("debrief-tl-many")));
        for (int second = 0; second < 200; second++) {
            add(Instant.parse("2026-03-01T10:00:00Z").plusSeconds(second).toString(), null, "Event " + second, null);
        }
        assertThat(html(), containsString("debrief-tl-many"));
    }
}
