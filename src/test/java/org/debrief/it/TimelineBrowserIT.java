package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.it.TimelineOnTab.editing;
import static org.debrief.it.TimelineOnTab.form;
import static org.debrief.it.TimelineOnTab.row;
import static org.debrief.it.TimelineOnTab.said;
import static org.debrief.it.TimelineOnTab.write;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Working with a timeline on its tab, by mouse and keys. */
public class TimelineBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    /** For pages of a thousand rows on a busy machine, in milliseconds. */
    private static final double SLOW = 30_000;

    private TimelineOnTab timeline;

    @BeforeClass
    public static void createProject() {
        Site.createReadyProject("TLB");
        Site.grant("TLB", "BROWSE_PROJECTS", "user:admin", "user:ada", "user:kim");
        Site.grant("TLB", "EDIT_ISSUES", "user:admin", "user:ada");
    }

    @Before
    public void createIncident() {
        timeline = new TimelineOnTab(CHROMIUM, Site.createIncident("TLB").get("key").asText());
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void anEventIsAddedWithEvidenceAndErrorsAreNamedAtTheirFields() {
        Page page = timeline.open("admin", 1280);
        page.locator("[data-debrief=add-event]").click();
        page.locator("[data-debrief=save-event]").click();
        assertThat(page.locator("#debrief-event-at-error")).hasText("Enter a date and a time.");
        assertThat(page.locator("#debrief-event-text-error")).hasText("Say in a sentence what happened.");
        assertThat(page.locator("#debrief-event-time")).isFocused();
        page.fill("#debrief-event-date", "2026-03-01");
        page.fill("#debrief-event-time", "10:20:30");
        page.selectOption("#debrief-event-kind", "DECISION");
        page.check("#debrief-event-key");
        page.locator("[data-debrief=add-link]").click();
        page.keyboard().type("javascript:alert(1)");
        write(page, "Fail over <b>now</b>");
        assertThat(page.locator(".debrief-tl-piece .error")).not().isEmpty();
        assertThat(page.locator("[name=piece-value]")).isFocused();
        page.fill("[name=piece-value]", "https://example.org/board");
        page.locator("[data-debrief=save-event]").click();
        assertThat(row(page, "Fail over <b>now</b>")).isFocused();
        assertThat(said(page)).hasText("The event was added.");
        ObjectNode added = timeline.event("Fail over <b>now</b>");
        assertEquals("2026-03-01T10:20:30Z", added.get("at").asText());
        assertEquals("SECOND", added.get("precision").asText());
        assertEquals("DECISION", added.get("kind").asText());
        assertTrue(added.get("keyEvent").asBoolean());
        assertEquals("https://example.org/board", added.at("/evidence/0/value").asText());
        assertThat(page.locator("#debrief-tab-timeline [data-count]")).hasText("3");
        page.locator("[data-debrief=undo]").click();
        assertThat(row(page, "Fail over")).hasCount(0);
        assertEquals(2, timeline.events().size());
    }

    @Test
    public void anEventIsEditedInItsPlaceAndItsHistoryTellsWhatItWas() {
        Page page = editing(timeline.open("admin", 1280), "Release 42");
        assertThat(page.locator("#debrief-event-time")).hasValue("10:00:05");
        page.fill("#debrief-event-time", "10:01:07");
        write(page, "Release 43 goes out");
        assertThat(row(page, "Release 43")).isFocused();
        assertEquals("2026-03-01T10:01:07Z", timeline.event("Release 43 goes out").get("at").asText());
        page.keyboard().press("h");
        Locator history = row(page, "Release 43").locator(".debrief-tl-history");
        assertThat(history).containsText("Changed by Administrator");
        assertThat(history).containsText("before: Release 42 goes out");
        assertThat(history).containsText("before: 2026-03-01 10:00:05");
        Chromium.picture(page, "timeline-history");
        page.keyboard().press("u");
        assertThat(said(page)).hasText("Undone.");
        assertEquals("2026-03-01T10:00:05Z", timeline.event("Release 42 goes out").get("at").asText());
        assertThat(row(page, "Release 42")).isFocused();
    }

    @Test
    public void severalEventsAreDeletedAtOnceAndComeBack() {
        Page page = timeline.open("admin", 1280);
        row(page, "Release 42").focus();
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator(".debrief-tl-selected-number")).hasText("2 events selected");
        page.keyboard().press("Delete");
        assertThat(said(page)).hasText("2 events were deleted.");
        assertThat(page.locator(".debrief-tl-empty")).isVisible();
        assertEquals(0, timeline.events().size());
        page.locator("[data-debrief=undo]").click();
        assertThat(page.locator(".debrief-tl-event")).hasCount(2);
        assertEquals(2, timeline.events().size());
    }

    @Test
    public void aMilestoneIsTakenFromAnEventByKeysAndGivenBack() {
        Page page = timeline.open("admin", 1280);
        row(page, "Release 42").focus();
        page.keyboard().press("m");
        Locator menu = page.locator(".debrief-tl-menu");
        assertThat(menu.locator("[data-debrief=edit]")).isFocused();
        Chromium.picture(page, "timeline-menu");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(menu.locator("[data-milestone=detected]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(said(page)).hasText("Detected is now set to this event.");
        assertThat(menu).isHidden();
        assertEquals("2026-03-01T10:00:05Z", detected());
        assertThat(page.locator(".debrief-summary-panel .debrief-steps")).containsText("10:00");
        page.keyboard().press("u");
        assertThat(said(page)).hasText("Undone.");
        assertEquals("2026-03-01T10:05:00Z", detected());
    }

    private String detected() {
        return Products.jira("admin").get(Site.API + "/incidents/" + timeline.key()).expect(200).json().at("/milestones/detected").asText();
    }

    @Test
    public void keyEventsAreMarkedAndFoundAmongOthersAndSoAreKindsSourcesAndWords() {
        Page page = timeline.open("admin", 1280);
        row(page, "Release 42").focus();
        page.keyboard().press("s");
        assertThat(row(page, "Release 42").locator(".debrief-key-event")).hasText("Key event");
        assertTrue(timeline.event("Release 42 goes out").get("keyEvent").asBoolean());
        page.locator("[data-debrief=filter-key]").click();
        assertThat(row(page, "Error rate alert")).isHidden();
        assertThat(page.locator(".debrief-tl-shown")).hasText("1 of 2 events");
        page.locator("[data-debrief=filter-kind][data-kind=ALERT]").click();
        assertThat(page.locator(".debrief-tl-nothing")).isVisible();
        Chromium.picture(page, "timeline-nothing");
        page.locator("[data-debrief=clear-filters]").click();
        assertThat(page.locator(".debrief-tl-event:visible")).hasCount(2);
        page.selectOption("#debrief-tl-source", "=alerts.json");
        assertThat(row(page, "Release 42")).isHidden();
        page.selectOption("#debrief-tl-source", "");
        page.fill("#debrief-tl-search", "42 RELEASE");
        assertThat(row(page, "Error rate alert")).isHidden();
        assertThat(row(page, "Release 42")).isVisible();
    }

    @Test
    public void theClocksOfTheReaderDecideWhatATimeMeans() {
        Products.jira("ada").put("/rest/api/2/mypreferences?key=jira.user.timezone", "\"Europe/Stockholm\"").expect(204);
        Page page = timeline.open("ada", 1280);
        page.locator("[data-debrief=add-event]").click();
        page.fill("#debrief-event-date", "2026-03-29");
        page.fill("#debrief-event-time", "02:30");
        write(page, "In no hour");
        assertThat(page.locator("#debrief-event-at-error")).hasText("This time did not exist: the clocks were set forward from 02:00 to 03:00.");
        page.fill("#debrief-event-date", "2026-10-25");
        page.locator("#debrief-event-time").blur();
        assertThat(page.locator("#debrief-event-twice option")).hasText(new String[] {"The first (UTC+02:00)", "The second (UTC+01:00)"});
        page.selectOption("#debrief-event-twice", "2026-10-25T01:30:00Z");
        write(page, "In the second hour");
        assertThat(row(page, "In the second hour").locator("time").first()).hasText("02:30");
        assertEquals("2026-10-25T01:30:00Z", timeline.event("In the second hour").get("at").asText());
        assertEquals("MINUTE", timeline.event("In the second hour").get("precision").asText());
        editing(page, "In the second hour");
        assertThat(page.locator("#debrief-event-twice")).hasValue("2026-10-25T01:30:00Z");
    }

    @Test
    public void whoMayNotEditReadsFiltersAndSeesHistory() {
        Site.createReadyProject("TLR");
        Site.grant("TLR", "BROWSE_PROJECTS", "user:admin", "user:kim");
        Site.grant("TLR", "EDIT_ISSUES", "user:admin");
        timeline = new TimelineOnTab(CHROMIUM, Site.createIncident("TLR").get("key").asText());
        timeline.change(timeline.event("Release 42 goes out").put("text", "Release 44 goes out"));
        Page page = timeline.open("kim", 1280);
        row(page, "Release 44").focus();
        for (String press : List.of("e", "n", "Delete", "m", "s", "x", "u")) {
            page.keyboard().press(press);
        }
        assertThat(form(page)).hasCount(0);
        assertEquals(2, timeline.events().size());
        assertThat(page.locator(".debrief-tl-tools, [data-debrief=add-event], [data-debrief=select-events]")).hasCount(0);
        page.keyboard().press("h");
        assertThat(row(page, "Release 44").locator(".debrief-tl-history")).containsText("before: Release 42 goes out");
        page.keyboard().press("/");
        page.keyboard().type("error rate");
        assertThat(row(page, "Release 44")).isHidden();
        Chromium.picture(page, "timeline-reader");
    }

    @Test
    public void aThousandEventsAreWalkedFilteredAndChangedWithoutLosingThePlace() {
        List<Map<String, Object>> many = new ArrayList<>();
        IntStream.range(0, 1000).forEach(n -> many.add(Map.of("at", Instant.parse("2026-03-01T08:00:00Z").plusSeconds(n * 97L).toString(),
                "kind", n % 2 == 0 ? "ALERT" : "ACTION", "text", "Step " + n + " of gateway-" + n % 7)));
        timeline = new TimelineOnTab(CHROMIUM, Products.jira("admin")
                .post(Site.API + "/incidents", Map.of("project", "TLB", "summary", "Long", "timeline", many)).expect(201).json().get("key").asText());
        Page page = timeline.open("admin", 1280);
        assertThat(page.locator(".debrief-tl-event")).hasCount(1000);
        page.fill("#debrief-tl-search", "gateway-3");
        assertThat(page.locator(".debrief-tl-shown")).hasText("143 of 1000 events");
        page.fill("#debrief-tl-search", "");
        editing(page, "Step 500 of");
        double top = row(page, "Step 501 of").boundingBox().y;
        write(page, "Step 500 of gateway-9");
        assertThat(row(page, "Step 500 of gateway-9")).isFocused(new LocatorAssertions.IsFocusedOptions().setTimeout(SLOW));
        page.keyboard().press("k");
        assertThat(row(page, "Step 499 of")).isFocused();
        assertTrue("Step 501 stays in sight", row(page, "Step 501 of").boundingBox().y > 0 && row(page, "Step 501 of").boundingBox().y <= top);
    }

    @Test
    public void deletedEventsAreFoundAgainLaterAndComeBack() {
        Page page = timeline.open("admin", 1280);
        row(page, "Release 42").focus();
        page.keyboard().press("Delete");
        assertThat(row(page, "Release 42")).hasCount(0);
        page = timeline.open("ada", 400);
        page.locator(".debrief-tl-removed > summary").click();
        Locator removed = removedIn(page);
        assertThat(removed).containsText("Release 42 goes out");
        assertThat(removed).containsText("Deleted by Administrator");
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "timeline-removed");
        removed.locator("button").click();
        assertThat(row(page, "Release 42")).isFocused();
        assertThat(page.locator(".debrief-tl-removed")).containsText("No event was deleted.");
        page.keyboard().press("u");
        assertThat(removed).containsText("Release 42 goes out");
        page = timeline.open("kim", 1280);
        page.locator(".debrief-tl-removed > summary").click();
        assertThat(removedIn(page)).containsText("Release 42 goes out");
        assertThat(removedIn(page).locator("button")).hasCount(0);
    }

    private static Locator removedIn(Page page) {
        return page.locator(".debrief-tl-removed-event");
    }

    @Test
    public void aTextAsLongAsABookLeavesTheOthersInSight() {
        ObjectNode event = timeline.event("Release 42 goes out");
        timeline.change(event.put("text", "Release 42 " + "brings many changes at once. ".repeat(400) + "The end"));
        Page page = timeline.open("kim", 400);
        Locator long42 = row(page, "Release 42");
        assertTrue("it is folded", long42.boundingBox().height < 300);
        long42.focus();
        page.keyboard().press("o");
        assertThat(long42.locator("[data-debrief=unfold]")).hasText("Show less");
        assertTrue("all of it is shown", long42.boundingBox().height > 1_000);
        long42.locator("[data-debrief=unfold]").click();
        assertTrue("it is folded again", long42.boundingBox().height < 300);
        assertThat(long42).isInViewport();
    }

    @Test
    public void nothingSticksOutOfANarrowPage() {
        Page page = timeline.open("admin", 400);
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "timeline");
        editing(page, "Error rate alert");
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "timeline-form");
        page.keyboard().press("Escape");
        page.locator("[data-debrief=more]").first().click();
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "timeline-menu");
    }
}
