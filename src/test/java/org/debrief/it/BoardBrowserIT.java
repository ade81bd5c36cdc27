package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A board with real cards, moved by mouse and by keyboard. */
public class BoardBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static String board;

    @BeforeClass
    public static void arrange() {
        Site.createReadyProject("BRD");
        JsonNode boards = Products.jira("admin").get("/rest/agile/1.0/board?projectKeyOrId=BRD").expect(200).json();
        board = boards.at("/values/0/id").asText();
        Site.grant("BRD", "BROWSE_PROJECTS", "group:jira-users", "user:kim");
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static String issue(String summary) {
        return Products.jira("admin").post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", "BRD"), "summary", summary,
                "issuetype", Map.of("name", "Task"), "assignee", Map.of("name", "admin")))).expect(201).json().get("key").asText();
    }

    private static String status(String key) {
        return Products.jira("admin").get("/rest/api/2/issue/" + key + "?fields=status").expect(200).json().at("/fields/status/name")
                .asText();
    }

    private static Page open(String user, int width) {
        Page page = Browsing.jira(CHROMIUM, user, width);
        Browsing.open(page, "/secure/RapidBoard.jspa?rapidView=" + board);
        return page;
    }

    private static Locator column(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator card(Page page, String key) {
        return page.locator(".ghx-issue[data-issue-key=" + key + "]");
    }

    private static void drag(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + 60, start.y + 10);
        page.mouse().down();
        page.mouse().move(start.x + 90, start.y + 20);
        page.mouse().move(end.x + end.width / 2, end.y + 60);
        page.mouse().up();
    }

    @Test
    public void theBoardsMenuLeadsToTheBoard() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        page.locator("#greenhopper_menu").click();
        page.getByText("View all boards").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("BRD board")).click();
        assertThat(page.locator("#ghx-board-name")).hasText("BRD board");
        assertThat(page.locator(".ghx-column")).hasCount(3);
    }

    @Test
    public void aCardIsDraggedToAnotherColumn() {
        String key = issue("Drag me");
        Page page = open("admin", 1280);
        drag(page, card(page, key), column(page, "In Progress"));
        assertThat(column(page, "In Progress").locator("[data-issue-key=" + key + "]")).isVisible();
        assertThat(page.locator("#board-said")).containsText(key + " is now In Progress.");
        assertEquals("In Progress", status(key));
        Chromium.picture(page, "board");
    }

    @Test
    public void whatSomebodyElseDidMeanwhileIsSeen() {
        String moved = issue("Moved by somebody else");
        String deleted = issue("Deleted by somebody else");
        Page page = open("admin", 1280);
        Client other = Products.jira("admin");
        String way = other.get("/rest/api/2/issue/" + moved + "/transitions").expect(200).json().at("/transitions/0/id").asText();
        other.post("/rest/api/2/issue/" + moved + "/transitions", Map.of("transition", Map.of("id", way))).expect(204);
        other.send("DELETE", "/rest/api/2/issue/" + deleted, null).expect(204);
        drag(page, card(page, moved), column(page, "In Progress"));
        assertThat(page.locator("#board-said")).containsText(moved + " is in In Progress already.");
        assertThat(column(page, "In Progress").locator("[data-issue-key=" + moved + "]")).isVisible();
        assertThat(card(page, deleted)).hasCount(0);
    }

    @Test
    public void theWayToDoneAsksForTheResolutionAndCanBeLeft() {
        String key = issue("Finish me");
        Page page = open("admin", 1280);
        drag(page, card(page, key), column(page, "Done"));
        assertThat(page.locator("dialog.board-dialog")).isVisible();
        Chromium.picture(page, "board-resolution");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.board-dialog")).hasCount(0);
        assertThat(column(page, "To Do").locator("[data-issue-key=" + key + "]")).isVisible();
        assertEquals("To Do", status(key));
        drag(page, card(page, key), column(page, "Done"));
        page.getByLabel("Won't Do").check();
        page.locator("dialog.board-dialog .aui-button-primary").click();
        assertThat(column(page, "Done").locator("[data-issue-key=" + key + "]")).isVisible();
        assertEquals("Won't Do", Products.jira("admin").get("/rest/api/2/issue/" + key).expect(200).json().at("/fields/resolution/name")
                .asText());
    }

    @Test
    public void aCardMovesByKeyboardAlone() {
        String key = issue("Type me");
        Page page = open("admin", 1280);
        Locator menu = card(page, key).locator(".card-menu");
        menu.focus();
        page.keyboard().press("Enter");
        Locator first = page.getByRole(AriaRole.MENUITEM).first();
        assertThat(first).containsText("In Progress");
        assertThat(first).isFocused();
        Chromium.picture(page, "board-menu");
        page.keyboard().press("Enter");
        assertThat(column(page, "In Progress").locator("[data-issue-key=" + key + "]")).isVisible();
        assertThat(card(page, key).locator(".card-menu")).isFocused();
        assertEquals("In Progress", status(key));
    }

    @Test
    public void cardsAreRankedByDraggingAndStayThere() {
        String upper = issue("Upper");
        String lower = issue("Lower");
        Page page = open("admin", 1280);
        Locator target = card(page, upper);
        Locator moved = card(page, lower);
        moved.scrollIntoViewIfNeeded();
        BoundingBox start = moved.boundingBox();
        BoundingBox end = target.boundingBox();
        page.mouse().move(start.x + 60, start.y + 10);
        page.mouse().down();
        page.mouse().move(start.x + 70, start.y);
        page.mouse().move(end.x + 60, end.y + 5);
        page.mouse().up();
        assertThat(page.locator("#board-said")).containsText(lower + " is now above " + upper);
        page.reload();
        List<String> keys = page.locator(".ghx-issue").all().stream().map(card -> card.getAttribute("data-issue-key")).toList();
        assertTrue(keys.toString(), keys.indexOf(lower) < keys.indexOf(upper));
    }

    @Test
    public void quickFiltersNarrowTheBoardAndStayInTheAddress() {
        String incident = Site.createIncident("BRD").get("key").asText();
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/secure/RapidView.jspa?rapidView=" + board + "&config=quickFilters");
        page.getByLabel("Name of quick filter 1").fill("Without sub-tasks");
        page.getByLabel("JQL of quick filter 1").fill("type in standardIssueTypes(");
        page.locator("#board-save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The quick filter 'Without sub-tasks':");
        page.getByLabel("JQL of quick filter 1").fill("type in standardIssueTypes()");
        page.locator("#board-save").click();
        assertThat(page.locator(".aui-flag")).containsText("The board was changed.");
        page.getByText("Back to the board").click();
        assertThat(page.locator(".card-parent").first()).isVisible();
        Locator filter = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Without sub-tasks"));
        filter.click();
        assertThat(filter).hasAttribute("aria-pressed", "true");
        assertThat(card(page, incident)).isVisible();
        assertThat(page.locator(".card-parent")).hasCount(0);
        page.reload();
        assertThat(page.locator(".card-parent")).hasCount(0);
        page.getByLabel("Assignee:").selectOption("-");
        assertThat(page).hasURL(Pattern.compile("quickFilter=\\d+.*assignee=-"));
        Chromium.picture(page, "board-filtered");
    }

    @Test
    public void twoWaysIntoOneColumnAreAChoiceAndAFullColumnIsShown() {
        Site.createProject("BRC");
        Client admin = Products.jira("admin");
        String own = admin.get("/rest/agile/1.0/board?projectKeyOrId=BRC").expect(200).json().at("/values/0/id").asText();
        List<String> keys = IntStream.range(0, 2).mapToObj(n -> admin.post("/rest/api/2/issue", Map.of("fields", Map.of("project",
                Map.of("key", "BRC"),
                "summary", "Issue " + n, "issuetype", Map.of("name", "Task")))).expect(201).json().get("key").asText()).toList();
        admin.post("/rest/api/2/issue/" + keys.get(0) + "/transitions", Map.of("transition", Map.of("id", "31"))).expect(204);
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/secure/RapidView.jspa?rapidView=" + own + "&config=columns");
        page.getByLabel("Maximum of column 1").fill("1");
        page.getByLabel("In Progress", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel("To Do"));
        Chromium.picture(page, "board-columns");
        page.locator("#board-save").click();
        Browsing.open(page, "/secure/RapidBoard.jspa?rapidView=" + own);
        assertThat(column(page, "To Do")).not().hasClass(Pattern.compile("over-limit"));
        drag(page, card(page, keys.get(0)), column(page, "To Do"));
        page.getByLabel("Resume progress (In Progress)").check();
        page.locator("dialog.board-dialog .aui-button-primary").click();
        assertThat(column(page, "To Do").locator(".ghx-issue")).hasCount(2);
        assertThat(column(page, "To Do")).hasClass(Pattern.compile("over-limit"));
        assertEquals("In Progress", status(keys.get(0)));
    }

    @Test
    public void whoMayNotTransitionIsToldAndTheCardStays() {
        String key = issue("Keep me");
        Page page = open("kim", 1280);
        drag(page, card(page, key), column(page, "In Progress"));
        assertThat(page.locator("#board-said")).containsText(key + " was not moved");
        assertThat(column(page, "To Do").locator("[data-issue-key=" + key + "]")).isVisible();
        assertEquals("To Do", status(key));
        assertThat(page.locator("#board-configure")).hasCount(0);
        Browsing.open(page, "/secure/RapidView.jspa?rapidView=" + board);
        assertThat(page.locator("main")).containsText("You do not have permission to configure this board.");
    }

    @Test
    public void aBoardOneMayNotSeeIsNotTold() {
        Page page = Browsing.jira(CHROMIUM, "ada", 1280);
        Browsing.open(page, "/secure/RapidBoard.jspa?rapidView=" + board);
        String hidden = page.locator("main").innerText();
        assertTrue(hidden, hidden.contains("either does not exist or you do not have permission to view it"));
        Browsing.open(page, "/secure/RapidBoard.jspa?rapidView=1");
        assertEquals(hidden, page.locator("main").innerText());
    }

    @Test
    public void aNarrowScreenHasTheWholeBoard() {
        String key = issue("Narrow " + "x".repeat(80) + "<b>");
        Page page = open("admin", 400);
        Browsing.requireNoScrolling(page);
        card(page, key).locator(".card-menu").click();
        page.getByRole(AriaRole.MENUITEM).first().click();
        assertThat(page.locator("#board-said")).containsText(key + " is now In Progress.");
        assertEquals("In Progress", status(key));
        Chromium.picture(page, "board");
    }
}
