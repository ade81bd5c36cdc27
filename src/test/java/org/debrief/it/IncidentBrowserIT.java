package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;

/** From an empty project to a write-up that somebody else reads in Confluence, in a browser. */
public class IncidentBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @Test
    public void aTeamSetsUpWritesActsAndSomebodyElseReads() {
        Site.createProject("WEB");
        Page jira = Browsing.signedIn(CHROMIUM, Products.jiraUrl(), "admin", 1280);

        jira.navigate(Products.jiraUrl() + "/plugins/servlet/debrief/setup?projectKey=WEB");
        Chromium.picture(jira, "set-up");
        jira.locator("[data-debrief=set-up]").click();
        assertThat(jira.locator(".debrief-setup-result .aui-message-success")).isVisible();
        Chromium.picture(jira, "set-up-done");

        String key = createIncident(jira);
        addAction(jira, key);
        embed(key);
        readAsSomebodyElse(key);
        seeNothingWithoutTheRight(key);
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static String createIncident(Page jira) {
        jira.navigate(Products.jiraUrl() + "/projects/WEB");
        jira.navigate(Products.jiraUrl() + "/secure/CreateIssue.jspa?pid=" + id("/rest/api/2/project/WEB") + "&issuetype=" + incidentType());
        jira.getByLabel(Pattern.compile("^Summary")).fill("Mail is late");
        jira.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Postmortem")).click();
        jira.getByLabel("Severity").selectOption("SEV2");
        jira.getByLabel("Executive summary").fill("Mails waited for two hours.\nNobody lost any.");
        jira.getByLabel("Detected", new Page.GetByLabelOptions().setExact(true)).fill("05/Mar/26 9:30 AM");
        jira.getByLabel("Resolved at").fill("05/Mar/26 11:30 AM");
        Chromium.picture(jira, "create");
        jira.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create").setExact(true)).click();
        jira.waitForURL(Pattern.compile(".*/browse/WEB-\\d+.*"));
        assertThat(jira.locator(".debrief-panel")).containsText("Mails waited for two hours.");
        Chromium.picture(jira, "issue");
        return jira.locator(".debrief-panel").getAttribute("data-issue-key");
    }

    private static String id(String path) {
        return Products.jira("admin").get(path).expect(200).json().get("id").asText();
    }

    private static String incidentType() {
        for (var type : Products.jira("admin").get("/rest/api/2/issuetype").expect(200).json()) {
            if (type.get("name").asText().equals("Incident")) {
                return type.get("id").asText();
            }
        }
        throw new AssertionError("No issue type Incident");
    }

    private static void addAction(Page jira, String key) {
        jira.navigate(Products.jiraUrl() + "/browse/" + key + "#debrief=actions");
        Locator open = jira.locator("[data-debrief=open-form]");
        assertThat(open).isVisible();
        open.focus();
        jira.keyboard().press("Enter");
        Locator summary = jira.locator("#debrief-action-summary");
        assertThat(summary).isFocused();
        assertTrue("The due date follows the severity", jira.inputValue("#debrief-action-due").matches("\\d{4}-\\d\\d-\\d\\d"));

        jira.fill("#debrief-action-owner", "nobody");
        summary.press("Enter");
        assertThat(jira.locator("#debrief-action-summary-error")).not().isEmpty();
        summary.fill("Alert when the queue grows");
        summary.press("Enter");
        assertThat(jira.locator("#debrief-action-owner-error")).containsText("nobody");
        Chromium.picture(jira, "actions-error");

        jira.fill("#debrief-action-owner", "admin");
        jira.fill("#debrief-action-due", "2031-05-06");
        jira.selectOption("#debrief-action-kind", "DETECT");
        summary.press("Enter");
        Locator list = jira.locator("#debrief-pane-actions table");
        assertThat(list).containsText("Alert when the queue grows");
        assertThat(list).containsText("6 May 2031");
        Chromium.picture(jira, "actions");
        jira.reload();
        assertThat(jira.locator("#debrief-pane-actions table")).containsText("Alert when the queue grows");
    }

    private static void embed(String key) {
        Client admin = Products.confluence("admin");
        admin.post("/rest/api/space", Map.of("key", "WEB", "name", "Mail")).expect(200);
        String macros = "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">" + key + "</ac:parameter></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"postmortem-actions\"><ac:parameter ac:name=\"issue\">" + key + "</ac:parameter></ac:structured-macro>";
        admin.post("/rest/api/content", Map.of("type", "page", "title", "Late mail", "space", Map.of("key", "WEB"),
                "body", Map.of("storage", Map.of("value", macros, "representation", "storage")))).expect(200);
    }

    private static void readAsSomebodyElse(String key) {
        Site.grant("WEB", "BROWSE_PROJECTS", "group:jira-users", "user:ada");
        for (int width : new int[] {1280, 400}) {
            Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "ada", width);
            page.navigate(Products.confluenceUrl() + "/display/WEB/Late+mail");
            assertThat(page.locator("article.debrief-write-up").first()).containsText("Mails waited for two hours.");
            assertThat(page.locator("body")).containsText("Alert when the queue grows");
            Browsing.requireNoScrolling(page);
            Chromium.picture(page, "confluence");
        }
        Page issue = Browsing.signedIn(CHROMIUM, Products.jiraUrl(), "ada", 400);
        issue.navigate(Products.jiraUrl() + "/browse/" + key + "#debrief=actions");
        assertThat(issue.locator("#debrief-pane-actions table")).containsText("Alert when the queue grows");
        assertThat(issue.locator("[data-debrief=open-form]")).hasCount(0);
        Browsing.requireNoScrolling(issue);
        Chromium.picture(issue, "actions-reader");
    }

    private static void seeNothingWithoutTheRight(String key) {
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "kim", 1280);
        page.navigate(Products.confluenceUrl() + "/display/WEB/Late+mail");
        assertThat(page.locator("body")).not().containsText("Mails waited");
        assertThat(page.locator("body")).not().containsText("Alert when the queue grows");
        assertThat(page.locator(".debrief").first()).not().isEmpty();
        Chromium.picture(page, "confluence-hidden");
        Page issue = Browsing.signedIn(CHROMIUM, Products.jiraUrl(), "kim", 1280);
        issue.navigate(Products.jiraUrl() + "/browse/" + key);
        assertThat(issue.locator("body")).not().containsText("Mails waited");
    }

    @Test
    public void tabsHaveAddressesAndSurviveAReloadOfTheView() {
        Site.createReadyProject("TAB");
        String key = Site.createIncident("TAB").get("key").asText();
        Page jira = Browsing.signedIn(CHROMIUM, Products.jiraUrl(), "admin", 1280);
        jira.navigate(Products.jiraUrl() + "/browse/" + key);
        assertThat(jira.locator("#debrief-pane-write-up")).isVisible();
        jira.locator("#debrief-tab-actions").click();
        assertThat(jira.locator("#debrief-pane-actions")).isVisible();
        assertTrue(jira.url().endsWith("#debrief=actions"));
        jira.goBack();
        assertThat(jira.locator("#debrief-pane-write-up")).isVisible();
        jira.locator("#debrief-tab-write-up").focus();
        jira.keyboard().press("ArrowRight");
        assertThat(jira.locator("#debrief-tab-timeline")).isFocused();
        jira.keyboard().press("ArrowRight");
        assertThat(jira.locator("#debrief-tab-analysis")).isFocused();
        jira.keyboard().press("ArrowRight");
        assertThat(jira.locator("#debrief-tab-actions")).isFocused();
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void aDeepAnalysisStaysWithinANarrowPage() {
        Site.createReadyProject("DEEP");
        List<Map<String, Object>> whys = IntStream.range(0, 20)
                .mapToObj(n -> n == 0
                        ? Map.<String, Object>of("id", "w0", "text", "Because of this")
                        : Map.<String, Object>of("id", "w" + n, "parent", "w" + (n - 1), "text", "Because of that, at level " + n))
                .toList();
        String key = Products.jira("admin")
                .post(Site.API + "/incidents", Map.of("project", "DEEP", "summary", "Deep", "whys", whys)).expect(201).json().get("key").asText();
        Page jira = Browsing.signedIn(CHROMIUM, Products.jiraUrl(), "admin", 400);
        for (String path : List.of("/plugins/servlet/debrief/incident/", "/browse/")) {
            jira.navigate(Products.jiraUrl() + path + key);
            assertThat(jira.locator(".debrief-whys")).containsText("at level 19");
            Browsing.requireNoScrolling(jira);
        }
        Chromium.picture(jira, "deep");
    }

    @Test
    public void otherIssueTypesShowAndLoadNothingOfOurs() {
        Site.createReadyProject("OTH");
        String key = Products.jira("admin").post("/rest/api/2/issue", Map.of("fields", Map.of(
                "project", Map.of("key", "OTH"), "issuetype", Map.of("name", "Task"), "summary", "A plain task"))).expect(201).json().get("key").asText();
        Client.Answer page = Products.jira("admin").get("/browse/" + key).expect(200);
        assertTrue(page.body().contains("A plain task"));
        assertTrue(!page.body().contains("org.debrief.postmortems") && !page.body().contains("debrief-panel"));
    }
}
