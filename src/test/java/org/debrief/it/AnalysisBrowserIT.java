package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.it.AnalysisOnTab.enter;
import static org.debrief.it.AnalysisOnTab.requireTree;
import static org.debrief.it.AnalysisOnTab.row;
import static org.debrief.it.AnalysisOnTab.said;
import static org.debrief.it.AnalysisOnTab.text;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The analysis tab: a tree built with the keyboard alone, moved, undone, covered, and found again in Confluence. */
public class AnalysisBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private AnalysisOnTab analysis;

    @BeforeClass
    public static void createProject() {
        Site.createReadyProject("ANA");
        Products.confluence("admin").post("/rest/api/space", Map.of("key", "ANS", "name", "Analyses")).expect(200);
    }

    @Before
    public void createIncident() {
        String key = Products.jira("admin")
                .post(Site.API + "/incidents", Map.of("project", "ANA", "summary", "Checkout refused cards", "impact", "Nobody could pay"))
                .expect(201).json().get("key").asText();
        analysis = new AnalysisOnTab(CHROMIUM, key);
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void aTreeIsBuiltWithTheKeyboardAloneAndItsDiagramIsInConfluence() {
        Page page = analysis.open("admin", 1280);
        Chromium.picture(page, "analysis-empty");
        page.locator("#debrief-tab-analysis").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-debrief=an-add-factor]")).isFocused();
        page.keyboard().press("Enter");
        enter(page, "Renewal was work by hand");
        enter(page, "Nothing watched the remaining life");
        page.keyboard().press("Enter");
        page.keyboard().press("w");
        enter(page, "Monitoring began after the proxy was built");
        page.keyboard().press("Enter");
        Locator ask = page.locator("[data-debrief=an-ask]");
        for (int i = 0; i < 30 && !(Boolean) ask.evaluate("button => button === document.activeElement"); i++) {
            page.keyboard().press("Shift+Tab");
        }
        page.keyboard().press("Enter");
        enter(page, "The gateway refused the connection");
        enter(page, "Its certificate had expired");
        enter(page, "The host that renewed it was retired");
        page.keyboard().press("Shift+Tab");
        enter(page, "No reminder was sent");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Shift+Tab");
        enter(page, "Customers learnt of it late");
        page.keyboard().press("Enter");
        requireTree(page, "0 Renewal was work by hand", "0 Nothing watched the remaining life", "1 The gateway refused the connection",
                "2 Its certificate had expired", "3 The host that renewed it was retired", "3 No reminder was sent", "2 Customers learnt of it late",
                "1 Monitoring began after the proxy was built");
        Chromium.picture(page, "analysis-built");
        assertThat(page.locator(".debrief-an-diagram[data-view=fishbone] svg")).containsText("No reminder was sent");
        inConfluence();
    }

    private void inConfluence() {
        String macro = "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">" + analysis.key() + "</ac:parameter></ac:structured-macro>";
        String id = Products.confluence("admin")
                .post("/rest/api/content", Map.of("type", "page", "title", "Analysis " + analysis.key(), "space", Map.of("key", "ANS"),
                        "body", Map.of("storage", Map.of("representation", "storage", "value", macro))))
                .expect(200).json().get("id").asText();
        for (int width : new int[] {1280, 400}) {
            Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "admin", width);
            page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + id);
            assertThat(page.locator(".debrief-analysis svg.debrief-drawing")).isVisible();
            assertThat(page.locator(".debrief-analysis svg.debrief-drawing")).containsText("The host that renewed it was retired");
            assertThat(page.locator(".debrief-whys li").first()).containsText("The gateway refused the connection");
            Browsing.requireNoScrolling(page);
            Chromium.picture(page, "analysis-confluence-" + width);
        }
    }

    private Page withThree(int width) {
        String whys = analysis.path() + "/whys";
        Client admin = Products.jira("admin");
        String first = admin.post(whys, Map.of("text", "First")).expect(201).json().get("id").asText();
        admin.post(whys, Map.of("text", "Second", "parent", first)).expect(201);
        admin.post(whys, Map.of("text", "Third", "parent", first)).expect(201);
        return analysis.open("admin", width);
    }

    @Test
    public void whysAreMovedAndTheMovesAreUndone() {
        Page page = withThree(1280);
        row(page, "Third").focus();
        page.keyboard().press("Alt+ArrowUp");
        requireTree(page, "1 First", "2 Third", "2 Second");
        assertThat(row(page, "Third")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Alt+ArrowRight");
        requireTree(page, "1 First", "2 Third", "3 Second");
        page.keyboard().press("Alt+ArrowLeft");
        requireTree(page, "1 First", "2 Third", "2 Second");
        page.keyboard().press("Alt+ArrowDown");
        assertThat(said(page)).hasText("It stands last already.");
        page.keyboard().press("u");
        requireTree(page, "1 First", "2 Third", "3 Second");
        page.keyboard().press("u");
        requireTree(page, "1 First", "2 Third", "2 Second");
        assertThat(said(page)).hasText("Undone.");
        page.keyboard().press("u");
        requireTree(page, "1 First", "2 Second", "2 Third");
    }

    @Test
    public void deletingOneWithOthersBelowIsAskedAboutAndUndone() {
        Page page = withThree(1280);
        row(page, "First").focus();
        page.keyboard().press("Delete");
        assertThat(page.locator(".debrief-tl-conflict")).containsText("What shall become of them?");
        Chromium.picture(page, "analysis-delete");
        page.getByText("Keep them").click();
        requireTree(page, "1 Second", "1 Third");
        page.keyboard().press("u");
        requireTree(page, "1 First", "2 Second", "2 Third");
        row(page, "First").focus();
        page.keyboard().press("Delete");
        page.getByText("Delete them too").click();
        assertThat(page.locator(".debrief-an-item")).hasCount(0);
        page.locator("[data-debrief=undo]").click();
        requireTree(page, "1 First", "2 Second", "2 Third");
        row(page, "Third").focus();
        page.keyboard().press("Delete");
        requireTree(page, "1 First", "2 Second");
        page.reload();
        page.locator(".debrief-analysis-tab .debrief-tl-removed summary").click();
        page.getByLabel("Restore: Third").click();
        assertThat(row(page, "Third")).isFocused();
        page.keyboard().press("u");
        requireTree(page, "1 First", "2 Second");
        page.getByLabel("Restore: Third").click();
        requireTree(page, "1 First", "2 Second", "2 Third");
    }

    @Test
    public void aGapIsAcceptedForAReasonOrAnsweredByAnAction() {
        Page page = withThree(1280);
        assertThat(page.locator(".debrief-an-totals .debrief-an-gap")).hasText("2 gaps");
        row(page, "Third").focus();
        page.keyboard().press("a");
        assertThat(page.locator("#debrief-an-accepted")).isFocused();
        page.keyboard().type("Out of our hands");
        page.keyboard().press("Control+Enter");
        assertThat(row(page, "Third")).containsText("Out of our hands");
        assertThat(page.locator(".debrief-an-totals .debrief-an-gap")).hasText("1 gap");
        row(page, "Second").locator("[data-debrief=an-action]").click();
        page.fill("#debrief-action-summary", "Send reminders");
        page.keyboard().press("Enter");
        assertThat(page.locator(".debrief-live")).containsText("was added");
        page.locator("#debrief-tab-analysis").click();
        assertThat(page.locator(".debrief-an-totals .debrief-an-gap")).hasText("no gaps");
        assertThat(row(page, "Second")).containsText("Send reminders");
        row(page, "Second").focus();
        page.keyboard().press("a");
        page.locator(".debrief-an-form [name=answers]").uncheck();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".debrief-an-totals .debrief-an-gap")).hasText("1 gap");
        assertThat(row(page, "Second")).isFocused();
        page.keyboard().press("u");
        assertThat(page.locator(".debrief-an-totals .debrief-an-gap")).hasText("no gaps");
    }

    @Test
    public void whatTwoPeopleChangeAtOnceIsMergedOrAskedAbout() {
        Page page = withThree(1280);
        row(page, "Third").focus();
        page.keyboard().press("e");
        assertThat(text(page)).isFocused();
        ObjectNode third = analysis.part("whys", "Third");
        analysis.change("whys", third.put("accepted", "Known"));
        text(page).fill("Third, in other words");
        page.keyboard().press("Enter");
        assertThat(row(page, "Third, in other words")).containsText("Known");
        page.keyboard().press("e");
        assertThat(text(page)).isFocused();
        analysis.change("whys", analysis.part("whys", "Third, in other words").put("text", "Theirs"));
        text(page).fill("Mine");
        page.keyboard().press("Enter");
        assertThat(page.locator(".debrief-tl-conflict")).containsText("Administrator changed this meanwhile");
        assertThat(page.locator(".debrief-tl-conflict tbody tr")).hasText(new String[] {"TextTheirsMine"});
        page.getByText("Keep mine").click();
        assertThat(row(page, "Mine")).isFocused();
        assertEquals("Known", analysis.part("whys", "Mine").get("accepted").asText());
    }

    @Test
    public void whatIsBeingWrittenOutlivesAReloadAndIsPutAside() {
        Page page = withThree(1280);
        row(page, "Second").focus();
        page.keyboard().press("w");
        text(page).fill("Half written");
        page.waitForResponse(answer -> answer.url().endsWith(analysis.key() + "/analysis"), () -> page.evaluate("document.querySelector('#refresh-issue').click()"));
        assertThat(text(page)).hasValue("Half written");
        text(page).focus();
        page.keyboard().press("Escape");
        assertThat(said(page)).hasText("Your text is put aside, not saved.");
        page.locator(".debrief-analysis-tab [data-debrief=continue]").click();
        assertThat(text(page)).hasValue("Half written");
        page.keyboard().press("Enter");
        requireTree(page, "1 First", "2 Second", "3 Half written", "2 Third");
    }

    @Test
    public void aBoxWhosePlaceIsGoneMovesUpAndKeepsItsText() {
        Page page = withThree(1280);
        row(page, "Second").focus();
        page.keyboard().press("w");
        ObjectNode second = analysis.part("whys", "Second");
        Products.jira("admin").delete(analysis.path() + "/whys/" + second.get("id").asText(), Map.of("rev", 1)).expect(204);
        text(page).fill("Why the second");
        page.keyboard().press("Enter");
        assertThat(page.locator(".debrief-form-message")).not().hasText("");
        assertThat(row(page, "Second")).hasCount(0);
        assertThat(text(page)).hasValue("Why the second");
        page.keyboard().press("Control+Enter");
        requireTree(page, "1 Why the second", "1 First", "2 Third");
    }

    @Test
    public void errorsStandAtTheirFieldsAndNothingIsLost() {
        Page page = withThree(400);
        row(page, "Second").locator("[data-debrief=more]").click();
        page.locator(".debrief-analysis-tab .debrief-tl-menu [data-debrief=edit]").click();
        text(page).fill("x".repeat(40_000));
        page.keyboard().press("Enter");
        assertThat(page.locator("#debrief-an-text-error")).not().hasText("");
        assertThat(text(page)).hasValue("x".repeat(40_000), new LocatorAssertions.HasValueOptions().setTimeout(2_000));
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "analysis-error-400");
    }

    @Test
    public void whoMayOnlyLookReadsEverythingAndFindsNothingToChange() {
        withThree(1280);
        Site.grant("ANA", "BROWSE_PROJECTS", "user:admin", "user:kim");
        Page page = analysis.open("kim", 400);
        requireTree(page, "1 First", "2 Second", "2 Third");
        assertThat(page.locator(".debrief-analysis-tab .debrief-tl-tools, .debrief-analysis-tab template")).hasCount(0);
        row(page, "First").focus();
        page.keyboard().press("Delete");
        page.keyboard().press("e");
        assertThat(text(page)).hasCount(0);
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "analysis-read-only-400");
    }
}
