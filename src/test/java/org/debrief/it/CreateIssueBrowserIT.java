package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** New issues from any page: by the dialog, by the page form without scripts, and what is not offered to whom. */
public class CreateIssueBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static void openDialog(Page page) {
        page.locator("#create_link").click();
        assertThat(page.locator("#create-issue-dialog")).isVisible();
    }

    @Test
    public void anIssueIsRefusedFieldByFieldAndThenCreated() {
        Site.createProject("NEW");
        for (int width : new int[] {1280, 400}) {
            Page page = Browsing.jira(CHROMIUM, "admin", width);
            Browsing.open(page, "/projects/NEW");
            openDialog(page);
            assertThat(page.locator("#create-issue-form #summary")).isFocused();
            assertEquals("The project one comes from", "Project NEW (NEW)", page.evaluate("document.querySelector('#project').selectedOptions[0].text"));
            page.fill("#create-issue-form #description", "Not to be lost");
            page.fill("#create-issue-form #duedate", "someday");
            page.locator("#create-issue-submit").click();
            assertThat(page.locator("#create-issue-form #summary-error")).hasText("You must specify a summary of the issue.");
            assertThat(page.locator("#create-issue-form #duedate-error")).containsText("d/MMM/yy");
            assertThat(page.locator("#create-issue-form #summary")).isFocused();
            assertThat(page.locator("#create-issue-form #description")).hasValue("Not to be lost");
            Browsing.requireNoScrolling(page);
            Chromium.picture(page, "create-dialog-error");

            page.fill("#create-issue-form #summary", "Born at " + width);
            page.fill("#create-issue-form #duedate", "6/May/31");
            page.selectOption("#issuetype", new SelectOption().setLabel("Bug"));
            assertThat(page.locator("#issuetype")).isFocused();
            assertThat(page.locator("#create-issue-form #summary")).hasValue("Born at " + width);
            page.locator("#assign-to-me-trigger").click();
            page.locator("#create-issue-submit").click();
            assertThat(page.locator(".aui-flag .issue-created-key")).containsText("Born at " + width);
            assertThat(page.locator("#create-issue-dialog")).hasCount(0);
            page.locator(".aui-flag .issue-created-key").click();
            page.waitForURL(Pattern.compile(".*/browse/NEW-\\d+"));
            assertThat(page.locator("#type-val")).hasText("Bug");
            assertThat(page.locator("#assignee-val")).hasText("Administrator");
            assertThat(page.locator("#due-date")).hasText("06/May/31");
        }
    }

    @Test
    public void anotherOneCanFollow() {
        Site.createProject("ANO");
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/projects/ANO");
        openDialog(page);
        page.fill("#create-issue-form #summary", "One");
        page.fill("#create-issue-form #labels", "kept");
        page.locator("#qf-create-another").check();
        page.locator("#create-issue-submit").click();
        assertThat(page.locator(".aui-flag")).containsText("One");
        assertThat(page.locator("#create-issue-form #summary")).hasValue("");
        assertThat(page.locator("#create-issue-form #labels")).hasValue("kept");
        assertThat(page.locator("#qf-create-another")).isChecked();
        page.fill("#create-issue-form #summary", "Two");
        page.locator("#qf-create-another").uncheck();
        page.locator("#create-issue-form #summary").press("Enter");
        assertThat(page.locator("#create-issue-dialog")).hasCount(0);
        assertEquals(2, Site.issuesIn("ANO"));
    }

    @Test
    public void fieldsOneMayNotSetAreNotOffered() {
        Site.createProject("LIM");
        Site.grant("LIM", "BROWSE_PROJECTS", "user:admin", "user:kim");
        Site.grant("LIM", "CREATE_ISSUES", "user:admin", "user:kim");
        Site.grant("LIM", "SCHEDULE_ISSUES", "user:admin");
        Site.grant("LIM", "MODIFY_REPORTER", "user:admin");
        Page page = Browsing.jira(CHROMIUM, "kim", 1280);
        Browsing.open(page, "/projects/LIM");
        openDialog(page);
        assertThat(page.locator("#create-issue-form #summary")).isVisible();
        assertThat(page.locator("#create-issue-form #duedate")).hasCount(0);
        assertThat(page.locator("#create-issue-form #reporter")).hasCount(0);
        page.fill("#create-issue-form #summary", "By kim");
        page.locator("#create-issue-submit").click();
        assertThat(page.locator(".aui-flag")).containsText("By kim");
        assertEquals("kim", Products.jira("admin").get("/rest/api/2/issue/LIM-1").expect(200).json().at("/fields/reporter/name").asText());
    }

    @Test
    public void fieldsOfOtherTabsAreFoundWhenTheyAreRefused() {
        Site.createReadyProject("TBS");
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/projects/TBS");
        openDialog(page);
        page.selectOption("#issuetype", new SelectOption().setLabel("Incident"));
        assertThat(page.locator("#create-issue-form .tabs-menu")).isVisible();
        page.fill("#create-issue-form #summary", "Tabs");
        page.locator("#create-issue-form .tabs-menu a").filter(new Locator.FilterOptions().setHasText("Postmortem")).click();
        page.getByLabel("Detected", new Page.GetByLabelOptions().setExact(true)).fill("yesterday");
        page.locator("#create-issue-submit").click();
        assertThat(page.getByLabel("Detected", new Page.GetByLabelOptions().setExact(true))).isFocused();
        assertThat(page.locator("#create-issue-form .active-pane .error")).containsText("dd/MMM/yy h:mm a");
        page.getByLabel("Detected", new Page.GetByLabelOptions().setExact(true)).fill("05/Mar/26 9:31 AM");
        page.locator("#create-issue-submit").click();
        page.locator(".aui-flag .issue-created-key").click();
        assertThat(page.locator("#customfieldmodule")).containsText("05/Mar/26 9:31 AM");
    }

    @Test
    public void thePageFormWorksWithoutScripts() {
        Site.createProject("PLN");
        Client admin = Products.jira("admin");
        String project = admin.get("/rest/api/2/project/PLN").expect(200).json().get("id").asText();
        String page = admin.get("/secure/CreateIssue!default.jspa?pid=" + project).expect(200).body();
        assertTrue(page.contains("name=\"issuetype\"") && page.contains(">Next<"));
        String type = admin.get("/rest/api/2/issuetype").expect(200).json().get(0).get("id").asText();
        String form = "pid=" + project + "&issuetype=" + type + "&summary=";
        Client.Answer refused = admin.post("/secure/CreateIssue.jspa", form + "&labels=kept", "Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check");
        refused.expect(400);
        assertTrue(refused.body().contains("You must specify a summary of the issue.") && refused.body().contains("value=\"kept\""));
        admin.post("/secure/CreateIssue.jspa", form + "Plain", "Content-Type", "application/x-www-form-urlencoded").expect(403);
        admin.post("/secure/CreateIssue.jspa", form + "Plain", "Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check").expect(302);
        assertEquals(1, Site.issuesIn("PLN"));
    }

    @Test
    public void anEditWithACommentSavesBoth() {
        Site.createProject("EDT");
        String key = IssueBrowserIT.issue("EDT", "To edit");
        Products.jira("admin").post("/rest/api/2/component", Map.of("project", "EDT", "name", "Engine")).expect(201);
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/browse/" + key);
        page.locator("#edit-issue").click();
        page.fill("#edit-issue-form #summary", "");
        page.fill("#edit-issue-form #comment", "Why it changed");
        page.locator("#edit-issue-submit").click();
        assertThat(page.locator("#edit-issue-form #summary-error")).isVisible();
        assertThat(page.locator("#edit-issue-form #comment")).hasValue("Why it changed");
        page.fill("#edit-issue-form #summary", "Edited");
        page.selectOption("#edit-issue-form #components", new SelectOption().setLabel("Engine"));
        page.locator("#edit-issue-submit").click();
        assertThat(page.locator("#summary-val")).hasText("Edited");
        assertThat(page.locator("#components-val")).hasText("Engine");
        assertThat(page.locator(".activity-comment .action-body")).hasText("Why it changed");
    }
}
