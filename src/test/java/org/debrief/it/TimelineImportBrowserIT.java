package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.it.Importing.dialog;
import static org.debrief.it.Importing.rows;
import static org.debrief.it.Importing.said;
import static org.debrief.it.Importing.save;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Evidence that somebody drops on the timeline, chooses from, saves, works on, and finds in the write-up. */
public class TimelineImportBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String PASTE = "([selector, base64]) => { const data = new DataTransfer();"
            + " data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], 'image.png', {type: 'image/png'}));"
            + " document.querySelector(selector).dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData: data})); }";

    private String key;

    @BeforeClass
    public static void createProjectAndSpace() {
        Site.createReadyProject("TIB");
        Site.grant("TIB", "BROWSE_PROJECTS", "user:admin", "user:ada");
        Products.confluence("admin").post("/rest/api/space", Map.of("key", "TIB", "name", "Imports")).expect(200);
    }

    @Before
    public void createIncident() {
        var document = Site.document("TIB");
        document.putArray("timeline");
        key = Products.jira("admin").post(Site.API + "/incidents", document).expect(201).json().get("key").asText();
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private List<String> timeline() {
        List<String> events = new ArrayList<>();
        Products.jira("admin").get(Site.API + "/incidents/" + key + "/timeline").expect(200).json().get("events")
                .forEach(event -> events.add(event.get("at").asText() + " " + event.get("text").asText()));
        return events;
    }

    private Page tab(int width) {
        return Importing.tab(CHROMIUM, key, "admin", width);
    }

    @Test
    public void threeFilesOfDifferentKindsAreFoundInTheWriteUpInConfluence() {
        Page page = tab(1280);
        Importing.drop(page, Map.of("2026-03-01.json", Importing.CHANNEL, "alerts.json", Importing.ALERTS, "app.log", Importing.LOG));
        Locator question = dialog(page).locator(".debrief-import-question");
        assertThat(question).containsText("Line 1 has a time without a zone: 2026-03-01 10:00:05");
        assertThat(question.getByLabel("Time zone")).isFocused();
        assertThat(save(page)).isDisabled();
        assertThat(rows(page)).hasCount(2);
        Chromium.picture(page, "import-question");
        Importing.answerZone(page, "Europe/Berlin");
        assertThat(rows(page)).hasCount(4);
        assertThat(rows(page)).containsText(new String[] {"pool is full", "Checkout error rate", "Checkout is slow", "pool was widened"});
        assertThat(dialog(page).locator(".debrief-tiles")).containsText("1");
        Chromium.picture(page, "import-preview");
        save(page).click();
        assertThat(said(page)).hasText("4 events were added.");
        assertThat(dialog(page)).hasCount(0);
        assertEquals("2026-03-01T09:00:05Z ERROR checkout-api: pool is full", timeline().get(0));
        Locator row = page.locator(".debrief-tl-event").filter(new Locator.FilterOptions().setHasText("pool is full"));
        String text = "The pool of connections was full";
        edit(page, row, text);
        screenshot(page, row.page().locator(".debrief-tl-event").filter(new Locator.FilterOptions().setHasText(text)));
        seenInConfluence(text);
    }

    private static void edit(Page page, Locator row, String text) {
        row.focus();
        page.keyboard().press("e");
        page.getByLabel("What happened").fill(text);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".debrief-tl-event").filter(new Locator.FilterOptions().setHasText(text))).isVisible();
    }

    private static void screenshot(Page page, Locator row) {
        page.evaluate(PASTE, List.of(".debrief-tl-event[data-key=\"" + row.getAttribute("data-key") + "\"]",
                Base64.getEncoder().encodeToString(Attaching.picture("png", 320, 160))));
        page.getByLabel("What does it show?").fill("Connections at 10:00");
        page.keyboard().press("Enter");
        assertThat(page.locator(".debrief-attach-note")).hasCount(0);
    }

    private void seenInConfluence(String text) {
        String id = Products.confluence("admin").post("/rest/api/content", Map.of("type", "page", "title", "Imports " + key, "space", Map.of("key", "TIB"),
                "body", Map.of("storage", Map.of("representation", "storage", "value", "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">"
                        + key + "</ac:parameter></ac:structured-macro>")))).expect(200).json().get("id").asText();
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "admin", 1280);
        page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + id);
        Locator article = page.locator("article");
        for (String seen : List.of(text, "From app.log, line 1", "java.lang.IllegalStateException: no connection, password=[masked]", "Checkout error rate above 5 %",
                "From alerts.json", "Checkout is slow, I am looking", "From 2026-03-01.json", "pool was widened")) {
            assertThat(article).containsText(seen);
        }
        Locator picture = article.locator("figure img");
        picture.scrollIntoViewIfNeeded();
        page.waitForFunction("image => image.complete && image.naturalWidth === 320", picture.elementHandle());
        assertEquals("Connections at 10:00", picture.getAttribute("alt"));
        Chromium.picture(page, "import-confluence");
    }

    @Test
    public void whatIsLeftOutStaysOutAndTheSameFilesAddNothing() {
        Page page = tab(1280);
        Map<String, String> files = Map.of("app.log", "2026-03-01T09:00:05Z pool is full\n2026-03-01T09:01:05Z pool is empty\n2026-03-01T09:02:05Z pool is gone\n",
                "copy.log", "2026-03-01T09:00:05Z pool is full\n", "noise.log", "2026-03-01T08:00:00Z tick\n2026-03-01T08:00:01Z tock\n");
        Importing.drop(page, files);
        assertThat(rows(page)).hasCount(5);
        assertThat(save(page)).hasText("Add 5 events");
        dialog(page).getByLabel("All new events of noise.log").uncheck();
        rows(page).filter(new Locator.FilterOptions().setHasText("pool is full")).getByRole(AriaRole.CHECKBOX).uncheck();
        assertThat(dialog(page).locator("[data-source='app.log']")).hasJSProperty("indeterminate", true);
        assertThat(save(page)).hasText("Add 2 events");
        save(page).click();
        assertThat(said(page)).hasText("2 events were added. 4 were left out.");
        assertEquals(List.of("2026-03-01T09:01:05Z pool is empty", "2026-03-01T09:02:05Z pool is gone"), timeline());
        Importing.drop(page, Map.of("app.log", files.get("app.log")));
        assertThat(rows(page)).hasCount(1);
        assertThat(dialog(page).locator(".debrief-import-duplicate")).hasCount(2);
        assertThat(dialog(page).locator(".debrief-import-duplicate input").first()).isDisabled();
    }

    @Test
    public void aDuplicateIsAddedWhenItIsTicked() {
        Page page = tab(1280);
        Importing.drop(page, Map.of("a.log", "2026-03-01T09:00:05Z pool is full\n", "b.log", "2026-03-01T09:00:05Z pool is full\n"));
        Locator duplicate = dialog(page).locator(".debrief-import-duplicate");
        assertThat(duplicate).containsText("also in a.log");
        duplicate.getByRole(AriaRole.CHECKBOX).check();
        assertThat(save(page)).hasText("Add 2 events");
        save(page).click();
        assertThat(said(page)).hasText("2 events were added.");
        assertEquals(2, timeline().size());
        page.locator(".debrief-tl-foot").getByText("Undo").click();
        assertThat(page.locator(".debrief-tl-empty")).isVisible();
        assertEquals(List.of(), timeline());
    }

    @Test
    public void archivesAndNamesWithSecretsAreWorkedWithLikeOthers() throws IOException {
        Page page = tab(1280);
        Importing.drop(page, Map.of("b.log", "2026-03-01T09:01:00Z pool is full\n2026-03-01T09:02:00Z pool is empty\n", "token=hunter22secret.log", Importing.LOG));
        Importing.answerZone(page, "Europe/Berlin");
        assertThat(rows(page)).hasCount(4);
        Importing.choose(page, "logs.zip", Importing.zip("password=hunter22secret.log", "2026-03-01T09:00:00Z pool fills\n2026-03-01T09:01:00Z pool is full\n"));
        assertThat(rows(page)).hasCount(5);
        assertThat(dialog(page).locator(".debrief-import-duplicate")).containsText("pool is full");
        assertThat(dialog(page).locator("table")).not().containsText("hunter22");
        rows(page).filter(new Locator.FilterOptions().setHasText("pool fills")).getByRole(AriaRole.CHECKBOX).uncheck();
        dialog(page).getByLabel("Remove: token=[masked]").click();
        assertThat(rows(page)).hasCount(3);
        save(page).click();
        assertThat(said(page)).hasText("2 events were added. 2 were left out.");
        assertEquals(List.of("2026-03-01T09:01:00Z pool is full", "2026-03-01T09:02:00Z pool is empty"), timeline());
        page.locator(".debrief-tl-import button").first().click();
        Importing.choose(page, "logs.zip", Importing.zip("a.log", "2026-03-01T09:00:00Z pool fills\n"));
        dialog(page).getByLabel("Remove archive: logs.zip").click();
        assertThat(dialog(page).locator("table")).isHidden();
    }

    @Test
    public void theHistoryOfTheIncidentIsOnePressAndEverythingWorksByKeyboard() {
        Products.jira("admin").post("/rest/api/2/issue/" + key + "/comment", Map.of("body", "Called the provider")).expect(201);
        Page page = tab(400);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add history from Jira")).first().focus();
        page.keyboard().press("Enter");
        assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("Called the provider"))).isVisible();
        assertThat(save(page)).isFocused();
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "import-history");
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        assertThat(page.locator(".debrief-tl-import button").nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(save(page)).isEnabled();
        save(page).focus();
        page.keyboard().press("Enter");
        assertThat(said(page)).containsText("added.");
        assertTrue(timeline().toString(), timeline().stream().anyMatch(event -> event.contains("Called the provider")));
    }

    @Test
    public void onlyWhoMayEditImports() {
        Site.grant("TIB", "EDIT_ISSUES", "user:admin");
        try {
            Page page = Importing.tab(CHROMIUM, key, "ada", 1280);
            assertThat(page.locator("[data-debrief='import-place']")).hasCount(0);
            Importing.drop(page, Map.of("app.log", Importing.LOG));
            page.waitForTimeout(300);
            assertThat(dialog(page)).hasCount(0);
        } finally {
            Site.grant("TIB", "EDIT_ISSUES", "anyone");
        }
    }

    @Test
    public void thousandsOfEventsAreMadeAsTheyComeIntoSight() {
        Page page = tab(1280);
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            log.append("2026-03-01T").append(String.format("%02d:%02d:%02d", 8 + i / 3600, i / 60 % 60, i % 60)).append("Z job ").append(i).append(" done\n");
        }
        Importing.drop(page, Map.of("jobs.log", log.toString()));
        assertThat(save(page)).hasText("Add 5000 events");
        assertThat(dialog(page)).containsText("5000 more events");
        assertTrue(rows(page).count() < 600);
        dialog(page).getByLabel("Find in events").fill("job 4999 done");
        assertThat(rows(page)).hasCount(1);
        dialog(page).getByLabel("Find in events").fill("");
        assertThat(rows(page)).not().hasCount(1);
        dialog(page).getByLabel("All that are shown").uncheck();
        assertThat(dialog(page).locator("footer")).containsText("0 of 5,000 chosen");
        rows(page).last().scrollIntoViewIfNeeded();
        rows(page).last().getByRole(AriaRole.CHECKBOX).check();
        assertThat(save(page)).hasText("Add 1 event");
        save(page).click();
        assertThat(said(page)).hasText("1 event was added. 4999 were left out.");
        assertEquals(1, timeline().size());
    }
}
