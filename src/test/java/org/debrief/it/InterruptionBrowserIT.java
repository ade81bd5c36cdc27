package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What one sees whose session ends, or whose Jira is gone, in the middle of something: a reason, and all that was typed. */
public class InterruptionBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String SIGNED_OUT = "You are no longer signed in.";
    private static final String UNREACHABLE = "Jira could not be reached.";

    @BeforeClass
    public static void createProject() {
        Site.createProject("INT");
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static String summary(String key) {
        return Products.jira("admin").get("/rest/api/2/issue/" + key).expect(200).json().at("/fields/summary").asText();
    }

    private static void signInElsewhere(Page page) {
        Page other = page.context().newPage();
        Browsing.signIn(other, Products.jiraUrl(), "admin");
        other.close();
    }

    @Test
    public void anInlineEditOutlivesTheSession() {
        String key = IssueBrowserIT.issue("INT", "Before");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#summary-val").click();
        page.fill("#summary-form #summary", "After");
        page.context().clearCookies();
        page.keyboard().press("Enter");
        assertThat(page.locator("#summary-form .error")).containsText(SIGNED_OUT);
        assertThat(page.locator("#summary-form #summary")).hasValue("After");
        signInElsewhere(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("#summary-val")).hasText("After");
        assertEquals("After", summary(key));
    }

    @Test
    public void aDialogOutlivesTheSessionAndOpensOnce() {
        String key = IssueBrowserIT.issue("INT", "In a dialog");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#edit-issue").dblclick();
        Locator dialog = page.locator("#edit-issue-dialog");
        dialog.locator("#summary").fill("Typed in a dialog");
        assertThat(dialog).hasCount(1);
        page.context().clearCookies();
        dialog.locator("#edit-issue-submit").click();
        assertThat(dialog.getByText(SIGNED_OUT)).isVisible();
        assertThat(dialog.locator("#summary")).hasValue("Typed in a dialog");
        signInElsewhere(page);
        dialog.locator("#edit-issue-submit").click();
        assertThat(page.locator("#summary-val")).hasText("Typed in a dialog");
        assertThat(page.locator("#edit-issue")).isFocused();
    }

    @Test
    public void theReloadInPlaceKeepsWhatIsThereInsteadOfShowingTheSignIn() {
        Page page = Browsing.issue(CHROMIUM, IssueBrowserIT.issue("INT", "Stays in sight"), 1280);
        page.locator("#footer-comment-button").click();
        page.fill("#comment", "Half typed");
        page.context().clearCookies();
        page.locator("#refresh-issue").click();
        assertThat(page.locator(".aui-flag")).containsText(SIGNED_OUT);
        assertThat(page.locator("#summary-val")).hasText("Stays in sight");
        assertThat(page.locator("#os_username")).hasCount(0);
        page.context().setOffline(true);
        page.locator("#edit-issue").click();
        assertThat(page.locator(".aui-flag").last()).containsText(UNREACHABLE);
        page.locator("#issue-comment-add-submit").click();
        assertThat(page.locator("#comment-error")).containsText(UNREACHABLE);
        assertThat(page.locator("#comment")).hasValue("Half typed");
    }

    @Test
    public void anEditOfAnIssueDeletedMeanwhileSaysSo() {
        String key = IssueBrowserIT.issue("INT", "To be deleted");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#summary-val").click();
        page.fill("#summary-form #summary", "Too late");
        Products.jira("admin").send("DELETE", "/rest/api/2/issue/" + key, null).expect(204);
        page.keyboard().press("Enter");
        assertThat(page.locator("#summary-form .error")).containsText("It may have been deleted");
    }

    @Test
    public void aCardThatCannotGoStaysAndTheBoardSaysWhy() {
        String key = IssueBrowserIT.issue("INT", "On the board");
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        String board = Products.jira("admin").get("/rest/agile/1.0/board?projectKeyOrId=INT").expect(200).json().at("/values/0/id").asText();
        Browsing.open(page, "/secure/RapidBoard.jspa?rapidView=" + board);
        Locator card = page.locator(".ghx-issue[data-issue-key=" + key + "]");
        page.context().setOffline(true);
        BoundingBox start = card.boundingBox();
        BoundingBox end = page.locator(".ghx-column").nth(1).boundingBox();
        page.mouse().move(start.x + 60, start.y + 10);
        page.mouse().down();
        page.mouse().move(start.x + 90, start.y + 20);
        page.mouse().move(end.x + end.width / 2, end.y + 60);
        page.mouse().up();
        assertThat(page.locator("#board-said")).containsText(UNREACHABLE);
        assertThat(page.locator(".ghx-issue.ghost, .ghx-issue.dragged, .ghx-issue.moving")).hasCount(0);
    }
}
