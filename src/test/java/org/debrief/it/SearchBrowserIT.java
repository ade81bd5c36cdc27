package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The search for issues in a browser: typed with completion, wrong and right, sorted, paged, and by choices. */
public class SearchBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String ISSUES = "/issues/?jql=";

    @BeforeClass
    public static void manyIssues() {
        Site.createProject("FIND");
        for (int i = 1; i <= 52; i++) {
            create(i == 1 ? "<b>Bold</b> & \"quoted\" " + "long ".repeat(40) : "Issue number " + i);
        }
    }

    private static void create(String summary) {
        Map<String, Object> fields =
                Map.of("project", Map.of("key", "FIND"), "issuetype", Map.of("name", "Task"), "summary", summary.strip());
        Products.jira("admin").post("/rest/api/2/issue", Map.of("fields", fields)).expect(201);
    }

    @Test
    public void aQueryIsTypedWithCompletionAndRun() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        page.navigate(Products.jiraUrl() + ISSUES);
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Query in JQL"));
        box.pressSequentially("proj");
        Locator first = page.locator("#jql-suggestions li").first();
        assertThat(first).hasText("project");
        assertThat(box).hasAttribute("aria-expanded", "true");
        Chromium.picture(page, "search-completion");
        box.press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", "jql-option-0");
        box.press("Enter");
        assertThat(box).hasValue("project ");
        assertThat(first).hasText("=");
        box.pressSequentially("= fin");
        assertThat(first).hasText("Project FIND (FIND)");
        box.press("Escape");
        assertThat(page.locator("#jql-suggestions")).isHidden();
        assertThat(box).hasValue("project = fin");
        box.press("d");
        assertThat(first).hasText("Project FIND (FIND)");
        box.press("ArrowDown");
        box.press("Tab");
        assertThat(box).hasValue("project = \"Project FIND\" ");
        assertThat(page.locator("#jql-state")).hasClass(Pattern.compile(".*\\bvalid\\b.*"));
        box.press("Enter");
        assertThat(page.locator(".results-count")).hasText("1–50 of 52");
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void aSuggestionTakesTheWholeWordInWhichTheCaretStands() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        page.navigate(Products.jiraUrl() + ISSUES);
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Query in JQL"));
        complete(page, box, "sta|tus was Done", "status");
        assertThat(box).hasValue("status was Done");
        complete(page, box, "status in (Done, \"In Pro|gress\") AND project = FIND", "In Progress");
        assertThat(box).hasValue("status in (Done, \"In Progress\") AND project = FIND");
        complete(page, box, "status changed fr|", "from");
        assertThat(box).hasValue("status changed from ");
    }

    private static void complete(Page page, Locator box, String query, String wanted) {
        box.fill(query.replace("|", ""));
        box.evaluate("(box, at) => box.setSelectionRange(at, at)", query.indexOf('|'));
        box.dispatchEvent("input");
        assertThat(page.locator("#jql-suggestions li").first()).hasText(wanted);
        box.press("ArrowDown");
        box.press("Enter");
    }

    @Test
    public void aWrongQuerySaysWhatIsWrongAndWhere() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        page.navigate(Products.jiraUrl() + ISSUES);
        page.fill("#advanced-search", "project = NOPE");
        assertThat(page.locator("#jql-state")).hasClass(Pattern.compile(".*\\binvalid\\b.*"));
        page.press("#advanced-search", "Enter");
        assertThat(page.locator("#jqlerrormsg")).containsText("The value 'NOPE' does not exist for the field 'project'.");
        page.fill("#advanced-search", "project = FIND stat <b> = Done");
        page.locator(".search-button").click();
        assertThat(page.locator("#jqlerrormsg")).containsText("Expecting either 'OR' or 'AND' but got 'stat'. (line 1, character 16)");
        assertThat(page.locator(".jql-fault mark")).hasText("stat");
        assertThat(page.locator("#advanced-search")).hasValue("project = FIND stat <b> = Done");
        Chromium.picture(page, "search-error");
    }

    @Test
    public void resultsAreSortedByTheirHeadersAndTurnedPageByPage() {
        for (int width : new int[] {1280, 400}) {
            Page page = Browsing.jira(CHROMIUM, "admin", width);
            page.navigate(Products.jiraUrl() + ISSUES + "project%20%3D%20FIND");
            page.locator("th[data-id=issuekey] a").click();
            assertThat(page.locator("th[data-id=issuekey]")).hasAttribute("aria-sort", "ascending");
            assertThat(page.locator("#issuetable tbody tr").first()).hasAttribute("data-issuekey", "FIND-1");
            assertThat(page.locator("#issuetable tbody tr").first().locator(".summary")).containsText("<b>Bold</b> & \"quoted\"");
            assertEquals(0, page.locator("#issuetable td b").count());
            Browsing.requireNoScrolling(page);
            Chromium.picture(page, "search-results");
            page.locator(".pagination a[rel=next]").click();
            assertThat(page.locator(".results-count")).hasText("51–52 of 52");
            page.locator("th[data-id=issuekey] a").click();
            assertThat(page.locator("#issuetable tbody tr").first()).hasAttribute("data-issuekey", "FIND-52");
            assertTrue(URLDecoder.decode(page.url(), StandardCharsets.UTF_8).endsWith("project = FIND ORDER BY issuekey DESC"));
        }
    }

    @Test
    public void choicesWriteTheQuery() {
        for (int width : new int[] {1280, 400}) {
            Page page = Browsing.jira(CHROMIUM, "admin", width);
            page.navigate(Products.jiraUrl() + ISSUES + "project%20%3D%20FIND%20ORDER%20BY%20key%20ASC");
            page.locator("#basic-mode").click();
            assertThat(page.getByLabel("Project", new Page.GetByLabelOptions().setExact(true))).hasValue("FIND");
            page.getByLabel("Contains text").fill("number 7");
            page.getByLabel("Contains text").press("Enter");
            assertThat(page.locator(".results-count")).hasText("1–1 of 1");
            page.getByLabel("Status").selectOption("Done");
            assertThat(page.locator(".no-results")).containsText("No issues were found to match your search");
            Browsing.requireNoScrolling(page);
            Chromium.picture(page, "search-basic");
            page.locator("#advanced-mode").click();
            assertThat(page.locator("#advanced-search")).hasValue("project = FIND AND status = Done AND text ~ \"number 7\" ORDER BY key ASC");
        }
    }

    @Test
    public void oneWhoHasNotSignedInIsInvitedTo() {
        Page page = CHROMIUM.page(400);
        page.navigate(Products.jiraUrl() + ISSUES + "text~%22found%20nowhere%22");
        assertThat(page.locator(".no-results")).containsText("You are not logged in");
        page.locator(".no-results a").click();
        page.fill("#os_username", "admin");
        page.fill("#os_password", "admin");
        page.press("#os_password", "Enter");
        assertThat(page.locator("#advanced-search")).hasValue("text~\"found nowhere\"");
        Browsing.requireNoScrolling(page);
    }
}
