package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.it.TimelineOnTab.editing;
import static org.debrief.it.TimelineOnTab.form;
import static org.debrief.it.TimelineOnTab.row;
import static org.debrief.it.TimelineOnTab.said;
import static org.debrief.it.TimelineOnTab.write;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A timeline that others change, the view reloads or the network loses while somebody works with it. */
public class TimelineTogetherBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String RELOAD = "() => document.querySelector('#refresh-issue').click()";

    private TimelineOnTab timeline;

    @BeforeClass
    public static void createProject() {
        Site.createReadyProject("TLT");
    }

    @Before
    public void createIncident() {
        timeline = new TimelineOnTab(CHROMIUM, Site.createIncident("TLT").get("key").asText());
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void whatOnlyOneOfTwoPeopleChangedIsMerged() {
        Page page = editing(timeline.open("admin", 1280), "Release 42");
        timeline.change(timeline.event("Release 42 goes out").put("kind", "DECISION"));
        write(page, "Release 43 goes out");
        assertThat(row(page, "Release 43")).isFocused();
        assertEquals("DECISION", timeline.event("Release 43 goes out").get("kind").asText());
    }

    @Test
    public void whatBothChangedIsAskedAboutAndNothingIsLost() {
        Page page = editing(timeline.open("admin", 1280), "Release 42");
        timeline.change(timeline.event("Release 42 goes out").put("text", "Release 42 is stopped").put("kind", "DECISION"));
        write(page, "Release 43 goes out");
        Locator conflict = page.locator(".debrief-tl-conflict");
        assertThat(conflict).containsText("Administrator changed this meanwhile");
        assertThat(conflict.locator("tbody tr")).hasText(new String[] {"What happenedRelease 42 is stoppedRelease 43 goes out"});
        Chromium.picture(page, "timeline-conflict");
        conflict.getByText("Keep mine").click();
        assertThat(row(page, "Release 43")).isFocused();
        assertEquals("DECISION", timeline.event("Release 43 goes out").get("kind").asText());
        page.keyboard().press("u");
        assertThat(row(page, "Release 42 is stopped")).isFocused();
    }

    @Test
    public void anEventDeletedMeanwhileCanBeAddedAgain() {
        Page page = editing(timeline.open("admin", 1280), "Release 42");
        ObjectNode event = timeline.event("Release 42 goes out");
        Products.jira("admin").delete(timeline.path() + "/" + event.get("id").asText(), Map.of("rev", event.get("rev").asInt())).expect(204);
        write(page, "Release 43 goes out");
        assertThat(page.locator(".debrief-tl-conflict")).containsText("Somebody deleted this meanwhile.");
        page.locator(".debrief-tl-conflict button").click();
        assertThat(row(page, "Release 43")).isFocused();
        assertEquals("CHANGE", timeline.event("Release 43 goes out").get("kind").asText());
    }

    @Test
    public void whatIsBeingWrittenOutlivesAReloadOfTheViewAndIsPutAsideByEscape() {
        Page page = editing(timeline.open("admin", 1280), "Release 42");
        page.fill("#debrief-event-text", "Half written");
        page.evaluate(RELOAD);
        page.waitForResponse(answer -> answer.url().endsWith(timeline.key() + "/timeline"), () -> page.evaluate(RELOAD));
        assertThat(page.locator("#debrief-event-text")).hasValue("Half written");
        page.locator("#debrief-event-text").focus();
        page.keyboard().press("Escape");
        assertThat(form(page)).hasCount(0);
        assertThat(said(page)).hasText("Your text is put aside, not saved.");
        page.locator("[data-debrief=continue]").click();
        assertThat(page.locator("#debrief-event-text")).hasValue("Half written");
        page.keyboard().press("Control+Enter");
        assertThat(row(page, "Half written")).isFocused();
        assertEquals("Half written", timeline.event("Half written").get("text").asText());
    }

    @Test
    public void aSaveThatDoesNotArriveLosesNothing() {
        Page page = editing(timeline.open("admin", 1280), "Release 42");
        page.context().setOffline(true);
        write(page, "Release 43 goes out");
        assertThat(page.locator(".debrief-form-message")).containsText("Nothing was lost");
        page.context().setOffline(false);
        page.locator("[data-debrief=save-event]").click();
        assertThat(row(page, "Release 43")).isFocused();
    }
}
