package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.it.Importing.dialog;
import static org.debrief.it.Importing.message;
import static org.debrief.it.Importing.rows;
import static org.debrief.it.Importing.said;
import static org.debrief.it.Importing.save;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** An import that is refused or breaks off: it says why and where, and nothing that was typed or chosen is lost. */
public class ImportRefusalsBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String IMPORTS = "**/timeline/imports*";

    private String key;
    private Page page;

    @BeforeClass
    public static void createProject() {
        Site.createReadyProject("IRB");
    }

    @Before
    public void openTab() {
        key = Site.createIncident("IRB").get("key").asText();
        page = Importing.tab(CHROMIUM, key, "admin", 1280);
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private void answer(int status, String body) {
        page.route(IMPORTS, route -> route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/json").setBody(body)));
    }

    private int events() {
        return Products.jira("admin").get(Site.API + "/incidents/" + key + "/timeline").expect(200).json().get("events").size();
    }

    @Test
    public void aZoneThatDoesNotExistIsSaidAtItsField() {
        Importing.drop(page, Map.of("app.log", Importing.LOG));
        Importing.answerZone(page, "Nowhere/Else");
        Locator zone = dialog(page).locator(".debrief-import-question").getByLabel("Time zone");
        assertThat(dialog(page).locator(".debrief-import-question .error")).containsText("Nowhere/Else");
        assertThat(zone).hasValue("Nowhere/Else");
        assertThat(zone).isFocused();
        assertThat(zone).hasAttribute("aria-invalid", "true");
        assertThat(message(page)).hasCount(0);
        Chromium.picture(page, "import-refused");
        Importing.answerZone(page, "Europe/Berlin");
        assertThat(rows(page)).hasCount(2);
        assertThat(dialog(page).locator(".debrief-import-question")).hasCount(0);
    }

    @Test
    public void anAnswerIsTakenForAllFilesThatAsk() {
        Importing.drop(page, Map.of("a.log", Importing.LOG, "b.log", "2026-03-01 11:00:00,000 INFO other: started\n", "c.log", "Mar  1 10:30:00 gw1 nginx[12]: upstream timed out\n"));
        Locator first = dialog(page).locator(".debrief-import-question").first();
        assertThat(dialog(page).locator(".debrief-import-question")).hasCount(3);
        first.getByLabel("Also for the 2 other files that ask").check();
        Importing.answerZone(page, "Europe/Berlin");
        assertThat(dialog(page).locator(".debrief-import-question")).hasCount(1);
        assertThat(dialog(page).locator(".debrief-import-question")).containsText("Line 1 has a time without a year: Mar  1 10:30:00");
        assertThat(rows(page)).hasCount(3);
        dialog(page).getByLabel("Year").fill("2026");
        dialog(page).getByText("Use this").click();
        assertThat(rows(page)).hasCount(4);
        assertThat(rows(page).nth(2)).containsText("upstream timed out");
    }

    @Test
    public void whatIsRefusedIsSaidAndCanBeSentAgain() {
        Importing.drop(page, Map.of("app.log", "2026-03-01T09:00:05Z pool is full\n2026-03-01T09:01:05Z pool is empty\n"));
        rows(page).first().getByRole(AriaRole.CHECKBOX).uncheck();
        int before = events();
        Map<Integer, String> words = Map.of(401, "You are no longer signed in.", 404, "This incident is gone", 409, "Somebody else changed this timeline",
                413, "The server does not take this much at once.", 500, "The import failed (500).");
        for (Map.Entry<Integer, String> one : words.entrySet()) {
            answer(one.getKey(), "<html>");
            save(page).click();
            assertThat(message(page)).containsText(one.getValue());
            page.unroute(IMPORTS);
        }
        page.route(IMPORTS, Route::abort);
        save(page).click();
        assertThat(message(page)).containsText("Jira did not answer. Everything you entered is still here");
        Chromium.picture(page, "import-network");
        page.unroute(IMPORTS);
        assertEquals(before, events());
        assertThat(save(page)).hasText("Add 1 event");
        save(page).click();
        assertThat(said(page)).hasText("1 event was added. 1 was left out.");
    }

    @Test
    public void aReaderWhoLostTheRightToEditIsTold() {
        Importing.drop(page, Map.of("app.log", "2026-03-01T09:00:05Z pool is full\n"));
        assertThat(save(page)).isEnabled();
        Site.grant("IRB", "EDIT_ISSUES", "group:nobody");
        try {
            save(page).click();
            assertThat(message(page)).isVisible();
            assertThat(save(page)).hasText("Add 1 event");
        } finally {
            Site.grant("IRB", "EDIT_ISSUES", "anyone");
        }
        save(page).click();
        assertThat(said(page)).hasText("1 event was added.");
    }

    @Test
    public void readingCanBeStoppedAndClosingLosesNothing() {
        AtomicReference<Route> held = new AtomicReference<>();
        page.route(IMPORTS, held::set);
        Importing.drop(page, Map.of("app.log", Importing.LOG));
        assertThat(dialog(page).locator("progress")).isVisible();
        dialog(page).getByText("Stop").click();
        assertThat(message(page)).containsText("Stopped. Everything you entered is still here.");
        page.unroute(IMPORTS);
        message(page).getByText("Try again").click();
        dialog(page).getByLabel("Time zone").fill("Europe/Berlin");
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        page.locator(".debrief-tl-import button").first().click();
        assertThat(dialog(page).getByLabel("Time zone")).hasValue("Europe/Berlin");
        Importing.choose(page, "other.log", "2026-03-01T09:30:00Z called the provider\n");
        assertThat(rows(page)).hasCount(1);
        assertThat(dialog(page).getByLabel("Time zone")).hasValue("Europe/Berlin");
        dialog(page).getByText("Start over").click();
        assertThat(dialog(page).locator("table")).isHidden();
    }

    @Test
    public void filesThatAreNoEvidenceAndMarkupAreShownAsTheyAre() {
        Importing.drop(page, Map.of("<img src=x onerror=alert(1)>.log", "2026-03-01T09:00:05Z <script>alert(1)</script>\n", "broken.json", "{\"a\":", "empty.txt", ""));
        assertThat(rows(page)).containsText("<script>alert(1)</script>");
        assertThat(dialog(page).locator("table")).containsText("<img src=x onerror=alert(1)>.log");
        assertThat(dialog(page).locator("img, script")).hasCount(0);
        assertThat(dialog(page).locator(".debrief-import-warnings")).containsText("The file ends in the middle of a record.");
        dialog(page).locator("input[type=file]").setInputFiles(new FilePayload("graph.png", "image/png", Attaching.picture("png", 1, 1)));
        assertThat(message(page)).containsText("Pictures are not imported: drop graph.png on the event that it belongs to.");
    }
}
