package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.it.Importing.dialog;
import static org.debrief.it.Importing.rows;
import static org.debrief.it.Importing.said;
import static org.debrief.it.Importing.save;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Lines of a log that become an event, or evidence of one that is on the timeline. */
public class ImportExcerptBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private String key;

    @BeforeClass
    public static void createProject() {
        Site.createReadyProject("IEX");
    }

    @Before
    public void createIncident() {
        var document = Site.document("IEX");
        document.putArray("timeline");
        key = Products.jira("admin").post(Site.API + "/incidents", document).expect(201).json().get("key").asText();
        Products.jira("admin").post(Site.API + "/incidents/" + key + "/timeline", Map.of("at", "2026-03-01T09:30:00Z", "text", "Customers call")).expect(201);
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private JsonNode evidence(String text) {
        for (JsonNode event : Products.jira("admin").get(Site.API + "/incidents/" + key + "/timeline").expect(200).json().get("events")) {
            if (event.get("text").asText().equals(text)) {
                return event.get("evidence");
            }
        }
        throw new AssertionError("No event " + text);
    }

    private static Locator line(Page page, int number) {
        return dialog(page).locator(".debrief-import-line[data-line='" + number + "']");
    }

    private static void openLines(Page page, String name) {
        dialog(page).getByLabel("Lines: " + name).click();
        assertThat(line(page, 1)).isVisible();
    }

    @Test
    public void linesBecomeAnEventAndEvidenceOfAnother() {
        Page page = Importing.tab(CHROMIUM, key, "admin", 1280);
        Importing.drop(page, Map.of("app.log", "2026-03-01T09:00:00Z start\n2026-03-01T09:00:05Z pool is full\r\n  at Pool, password=hunter22secret\n"
                + "2026-03-01T09:00:06Z pool is full\n2026-03-01T09:05:00Z end\n"));
        assertThat(rows(page)).hasCount(4);
        openLines(page, "app.log");
        line(page, 2).click();
        line(page, 4).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(line(page, 3)).hasAttribute("aria-selected", "true");
        Chromium.picture(page, "import-lines");
        dialog(page).getByLabel("What happened").fill("The pool ran full");
        dialog(page).getByText("Use as excerpt").click();
        assertThat(rows(page)).hasCount(3);
        assertThat(rows(page).nth(1)).containsText("The pool ran full");
        openLines(page, "app.log");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+ArrowDown");
        assertThat(dialog(page).getByLabel("From line")).hasValue("2");
        assertThat(dialog(page).getByLabel("To line")).hasValue("3");
        dialog(page).getByLabel("From line").fill("5");
        dialog(page).getByLabel("To line").fill("5");
        dialog(page).getByLabel("evidence of an event on the timeline").check();
        dialog(page).locator("select.debrief-import-events").selectOption(new SelectOption().setIndex(0));
        dialog(page).getByText("Use as excerpt").click();
        assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("Gets an excerpt: Customers call"))).isVisible();
        save(page).click();
        assertThat(said(page)).containsText("1 event got an excerpt.");
        JsonNode excerpt = evidence("The pool ran full").get(0);
        assertEquals("app.log:2-4", excerpt.get("title").asText());
        assertEquals("2026-03-01T09:00:05Z pool is full\n  at Pool, password=[masked]\n2026-03-01T09:00:06Z pool is full", excerpt.get("value").asText());
        assertEquals("2026-03-01T09:05:00Z end", evidence("Customers call").at("/0/value").asText());
    }

    @Test
    public void aLongFileIsPagedAndSearchedAndTheEventLeadsToItsLine() {
        StringBuilder log = new StringBuilder();
        for (int i = 1; i <= 3_000; i++) {
            log.append("2026-03-01T10:").append(String.format("%02d:%02d", i / 60 % 60, i % 60)).append("Z step ").append(i).append(i % 2 == 0 ? "\r\n" : "\n");
        }
        Page page = Importing.tab(CHROMIUM, key, "admin", 400);
        Importing.drop(page, Map.of("steps.log", log.toString()));
        dialog(page).getByText("steps.log, line 3", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(line(page, 3)).containsText("step 3");
        dialog(page).getByText("Later").click();
        assertThat(line(page, 201)).containsText("step 201");
        dialog(page).getByLabel("Find in the file").fill("STEP 2718");
        page.keyboard().press("Enter");
        assertThat(line(page, 2718)).isInViewport();
        dialog(page).getByLabel("Line number").fill("9999");
        page.keyboard().press("Enter");
        assertThat(line(page, 3000)).isInViewport();
        assertThat(line(page, 3001)).hasCount(0);
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "import-lines");
        page.keyboard().press("Escape");
        assertThat(save(page)).isVisible();
        openLines(page, "steps.log");
        dialog(page).getByText("Use as excerpt").click();
        assertThat(dialog(page)).containsText("Choose the first and the last line.");
    }
}
