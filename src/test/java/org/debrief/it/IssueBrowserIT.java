package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What one does with an issue from its view: comments, files, links, sub-tasks, steps of the workflow, and what its history tells of it. */
public class IssueBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final byte[] DOT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @BeforeClass
    public static void createProject() {
        Site.createProject("VIEW");
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    static String issue(String project, String summary) {
        return Products.jira("admin").post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", project), "summary", summary,
                "issuetype", Map.of("name", "Task")))).expect(201).json().get("key").asText();
    }

    private static void more(Page page, String operation) {
        page.locator("#opsbar-operations_more").click();
        page.locator("#" + operation + " a").click();
    }

    @Test
    public void commentsAreAddedEditedAndDeleted() {
        Page page = Browsing.issue(CHROMIUM, issue("VIEW", "To be talked about"), 1280);
        page.locator("#footer-comment-button").click();
        assertThat(page.locator("#comment")).isFocused();
        page.locator("#issue-comment-add-submit").click();
        assertThat(page.locator("#comment-error")).hasText("Comment body can not be empty!");
        page.fill("#comment", "A <b>first</b> word");
        page.locator("#issue-comment-add-submit").click();
        Locator comment = page.locator(".activity-comment");
        assertThat(comment.locator(".action-body")).hasText("A <b>first</b> word");

        comment.locator(".edit-comment").click();
        page.fill("#comment-edit-form #comment", "");
        page.locator("#comment-edit-submit").click();
        assertThat(page.locator("#comment-edit-dialog #comment-error")).hasText("Comment body can not be empty!");
        page.fill("#comment-edit-form #comment", "A second word");
        page.locator("#comment-edit-submit").click();
        assertThat(comment.locator(".action-body")).hasText("A second word");
        assertThat(comment).containsText("edited");

        page.navigate(page.url().replaceFirst("#.*", "") + "#" + comment.getAttribute("id"));
        assertThat(page.locator(".activity-comment.focused")).hasCount(1);
        comment.locator(".delete-comment").click();
        page.locator("#comment-delete-submit").click();
        assertThat(page.locator(".activity-comment")).hasCount(0);
    }

    @Test
    public void filesAreAttachedLookedAtAndDeleted() {
        Page page = Browsing.issue(CHROMIUM, issue("VIEW", "With files"), 1280);
        page.setInputFiles("#attach-files", new FilePayload[] {new FilePayload("one.png", "image/png", DOT), new FilePayload("two.png", "image/png", DOT)});
        assertThat(page.locator("#attachment_thumbnails .attachment-content")).hasCount(2);
        page.setInputFiles("#attach-files", new FilePayload("a?b.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#attach-error")).containsText("invalid character '?'");
        page.setInputFiles("#attach-files", new FilePayload("page.html", "text/html", "<script>parent.hacked=1</script>".getBytes(StandardCharsets.UTF_8)));
        Locator listed = page.locator("#file_attachments .attachment-content");
        assertThat(listed).containsText("page.html");

        page.locator("a.attachment-preview").first().click();
        Locator viewer = page.locator("#attachment-viewer");
        assertThat(viewer.locator("h2")).hasText("one.png");
        page.waitForFunction("document.querySelector('#attachment-viewer img').naturalWidth === 1");
        page.keyboard().press("ArrowRight");
        assertThat(viewer.locator("h2")).hasText("two.png");
        page.keyboard().press("ArrowRight");
        assertThat(viewer.locator(".position")).hasText("1 of 2");
        page.keyboard().press("Escape");
        assertThat(viewer).hasCount(0);
        assertThat(page.locator("a.attachment-preview").first()).isFocused();

        String address = listed.locator(".attachment-title a").getAttribute("href");
        assertEquals("attachment; filename*=UTF-8''page.html", Products.jira("admin").get(address.replaceFirst("^/jira", "")).header("Content-Disposition"));
        listed.locator(".attachment-delete a").click();
        page.locator("#delete-attachment-submit").click();
        assertThat(listed).hasCount(0);
    }

    @Test
    public void issuesAreLinkedByWordsOfTheirSummary() {
        String other = issue("VIEW", "Quartz crystal");
        Page page = Browsing.issue(CHROMIUM, issue("VIEW", "To be linked"), 1280);
        more(page, "link-issue");
        assertThat(page.locator("#issueKeys")).isFocused();
        page.locator("#link-issue-submit").click();
        assertThat(page.locator("#issueKeys-error")).hasText("You must specify some issues to link to.");
        page.fill("#issueKeys", "NOPE-1");
        page.locator("#link-issue-submit").click();
        assertThat(page.locator("#issueKeys-error")).containsText("NOPE-1");
        assertThat(page.locator("#issueKeys")).hasValue("NOPE-1");
        page.fill("#issueKeys", "");
        page.locator("#issueKeys").pressSequentially("quar");
        assertThat(page.locator("#issueKeys-suggestions [role=option]")).containsText(new String[] {other});
        page.keyboard().press("Enter");
        assertThat(page.locator("#issueKeys")).hasValue(other);
        page.selectOption("#linkDesc", "blocks");
        page.locator("#link-issue-submit").click();
        assertThat(page.locator("#linkingmodule")).containsText("blocks");
        assertThat(page.locator("#linkingmodule .link-title")).hasText(other);
        page.locator("#linkingmodule .icon-delete").click();
        page.locator("#delete-issue-link-submit").click();
        assertThat(page.locator("#linkingmodule")).hasCount(0);
    }

    @Test
    public void anIssueIsSplitResolvedAndItsHistoryTellsSo() {
        String key = issue("VIEW", "To be done");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        more(page, "create-subtask");
        page.fill("#create-subtask-form #summary", "A part of it");
        page.locator("#create-subtask-submit").click();
        assertThat(page.locator(".aui-flag")).containsText("has been successfully created");
        assertThat(page.locator("#issuetable .stsummary")).hasText("A part of it");

        page.locator("#action_id_11").click();
        assertThat(page.locator("#status-val")).hasText("In Progress");
        page.locator("#action_id_31").click();
        page.selectOption("#resolution", new SelectOption().setLabel("Duplicate"));
        page.fill("#issue-workflow-transition-form #comment", "Done before");
        page.locator("#issue-workflow-transition-submit").click();
        assertThat(page.locator("#status-val")).hasText("Done");
        assertThat(page.locator("#opsbar-opsbar-transitions a").first()).isFocused();
        assertThat(page.locator("#resolution-val")).hasText("Duplicate");
        assertThat(page.locator(".activity-comment .action-body")).hasText("Done before");

        page.locator("#changehistory-tabpanel").click();
        assertThat(page.locator("#issue_actions_container")).containsText(Pattern.compile("Status\\s*In Progress\\s*Done"));
        assertThat(page.locator("#issue_actions_container")).containsText(Pattern.compile("Resolution\\s*Duplicate"));
        assertThat(page.locator("#changehistory-tabpanel")).isFocused();

        more(page, "delete-issue");
        assertThat(page.locator("#delete-issue-dialog")).containsText("A part of it");
        page.locator("#delete-issue-submit").click();
        page.waitForURL(Pattern.compile(".*/projects/VIEW.*"));
        Products.jira("admin").get("/rest/api/2/issue/" + key).expect(404);
    }

    @Test
    public void aStepSomebodyElseHasTakenIsRefusedWithoutHarm() {
        String key = issue("VIEW", "Two at once");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#action_id_31").click();
        assertThat(page.locator("#resolution")).isVisible();
        Issues.moveToDone(key);
        page.locator("#issue-workflow-transition-submit").click();
        assertThat(page.locator("#issue-workflow-transition-dialog .aui-message-error")).containsText("not valid for the current state of this issue");
    }

    @Test
    public void watchingBeginsAndEnds() {
        String key = issue("VIEW", "Watched");
        Site.grant("VIEW", "BROWSE_PROJECTS", "group:jira-users", "user:ada", "user:admin");
        Page page = Browsing.jira(CHROMIUM, "ada", 1280);
        Browsing.open(page, "/browse/" + key);
        String before = page.locator("#watcher-data").textContent();
        page.locator("#watching-toggle").click();
        assertThat(page.locator("#watching-toggle")).hasText("Stop watching this issue");
        page.locator("#watching-toggle").click();
        assertThat(page.locator("#watcher-data")).hasText(before);
    }

    @Test
    public void longTextsStayWithinNarrowPages() {
        String key = issue("VIEW", "W".repeat(250));
        Client admin = Products.jira("admin");
        admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("description", "words and ".repeat(3_200), "labels", List.of("l".repeat(255))))).expect(204);
        for (int i = 0; i < 100; i++) {
            admin.post("/rest/api/2/issue/" + key + "/comment", Map.of("body", "c".repeat(300))).expect(201);
        }
        Page page = Browsing.issue(CHROMIUM, key, 400);
        assertThat(page.locator(".activity-comment")).hasCount(100);
        Browsing.requireNoScrolling(page);
        page.locator("#edit-issue").click();
        assertThat(page.locator("#edit-issue-form #summary")).hasValue("W".repeat(250));
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "issue-long");
    }

    @Test
    public void whoMayNotSeeAnIssueReadsTheSameAsOfNone() {
        Site.createProject("HID");
        String key = issue("HID", "Hidden");
        Site.grant("HID", "BROWSE_PROJECTS", "user:admin");
        Page page = Browsing.jira(CHROMIUM, "kim", 1280);
        Browsing.open(page, "/browse/" + key);
        String hidden = page.locator("main").innerText();
        Browsing.open(page, "/browse/HID-999");
        assertThat(page.locator("main")).hasText(hidden, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }
}
