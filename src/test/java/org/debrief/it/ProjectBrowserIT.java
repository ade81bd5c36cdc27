package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** The way through Jira: signing in and out, dashboard, projects with sidebar and settings, profiles. */
public class ProjectBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String SETTINGS = "/plugins/servlet/project-config/";

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static String issue(String project) {
        return Products.jira("admin").post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", project), "summary",
                "An <i>issue</i>",
                "issuetype", Map.of("name", "Task")))).expect(201).json().get("key").asText();
    }

    @Test
    public void peopleSignInAndOut() {
        Page page = CHROMIUM.page(1280);
        Browsing.open(page, "/secure/Dashboard.jspa");
        page.getByLabel("Username").fill("admin");
        page.getByLabel("Password").fill("wrong");
        page.locator("#login").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Sorry, your username and password are incorrect - please try again.");
        assertThat(page.getByLabel("Username")).hasValue("admin");
        page.getByLabel("Password").fill("admin");
        page.locator("#login").click();
        assertThat(page.locator("h1")).hasText("System Dashboard");
        page.locator("#header-details-user-fullname").click();
        page.locator("#log_out").click();
        assertThat(page.locator(".login-link")).isVisible();
        assertThat(page.locator("#reader")).hasCount(0);
    }

    @Test
    public void menusOpenByKeyboardAndSearchFindsAnIssue() {
        Site.createProject("PKB");
        String key = issue("PKB");
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/projects/PKB");
        page.locator("#browse_link").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Project PKB (PKB)")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByText("Project PKB (PKB)")).not().isVisible();
        page.locator("#quickSearchInput").fill(key.toLowerCase());
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/browse/" + key));
        page.locator("#quickSearchInput").fill("two \"words\"");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/issues/\\?jql=text.*"));
    }

    @Test
    public void aProjectIsCreatedWithItsBoard() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/secure/BrowseProjects.jspa");
        page.locator("#add_project").click();
        page.getByLabel("Name").fill("Made by hand <b>");
        page.locator("#key").fill("lower");
        page.locator("#add-project-submit").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Project keys must start with an uppercase letter");
        assertThat(page.getByLabel("Name")).hasValue("Made by hand <b>");
        page.locator("#key").fill("PMH");
        page.locator("#add-project-submit").click();
        assertThat(page.locator(".aui-flag")).containsText("The project Made by hand <b> was created.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PMH board")).click();
        assertThat(page.locator("#ghx-board-name")).hasText("PMH board");
        assertThat(page.locator(".aui-page-panel-nav .aui-nav-selected")).hasText("PMH board");
    }

    @Test
    public void theSidebarRemembersItsItemAndFolds() {
        Site.createProject("PSB");
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, "/projects/PSB");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Releases")).click();
        Browsing.open(page, "/projects/PSB");
        assertThat(page.locator("h1")).hasText("Releases");
        assertThat(page.locator(".aui-page-panel-nav .aui-nav-selected")).hasText("Releases");
        Chromium.picture(page, "project-releases");
        Locator fold = page.locator("[data-folds]");
        fold.click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Releases"))).not().isVisible();
        page.reload();
        assertThat(fold).hasAttribute("aria-expanded", "false");
    }

    @Test
    public void versionsAndComponentsAreKept() {
        Site.createProject("PVC");
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, SETTINGS + "PVC/versions");
        page.locator("#version-name").fill("1.0 <b>");
        page.locator("#version-start").fill("2026-05-02");
        page.locator("#version-release").fill("2026-05-01");
        page.locator("#version-add").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("The start date must be earlier than the release date.");
        page.locator("#version-release").fill("2026-05-31");
        page.locator("#version-add").click();
        page.getByLabel("Release 1.0 <b>").click();
        assertThat(page.locator("#project-config-versions-table tbody")).containsText("1.0 <b>");
        assertThat(page.locator("#project-config-versions-table tbody .aui-lozenge")).hasText("RELEASED");
        Browsing.open(page, SETTINGS + "PVC/components");
        page.locator("#component-name").fill("Engine");
        page.locator("#component-lead").fill("nobody-such");
        page.locator("#component-add").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Lead: the user 'nobody-such' does not exist.");
        page.locator("#component-lead").fill("ada");
        page.locator("#component-add").click();
        assertThat(page.locator("#project-config-components-table tbody")).containsText("Ada Lindqvist");
    }

    @Test
    public void aGrantedPermissionHoldsAtOnceAndOthersAreRefused() {
        Site.createReadyProject("PPM");
        Page ada = Browsing.jira(CHROMIUM, "ada", 400);
        Browsing.open(ada, "/projects/PPM");
        assertThat(ada.locator("main")).containsText("You can't view this project.");
        Page admin = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(admin, SETTINGS + "PPM/permissions");
        admin.locator("#grant-permission").selectOption("BROWSE_PROJECTS");
        admin.locator("#grant-kind").selectOption("user");
        admin.locator("#grant-holder").fill("ada");
        admin.locator("#grant-permission-submit").click();
        assertThat(admin.locator("[data-permission=BROWSE_PROJECTS]")).containsText("User: Ada Lindqvist");
        assertThat(admin.locator(".aui-page-panel-nav")).containsText("Postmortems");
        Chromium.picture(admin, "project-permissions");
        Browsing.open(ada, "/projects/PPM");
        assertThat(ada.locator("h1")).hasText("Project PPM");
        Browsing.requireNoScrolling(ada);
        Chromium.picture(ada, "project");
        Browsing.open(ada, SETTINGS + "PPM/permissions");
        assertThat(ada.locator("main")).containsText("You cannot edit the configuration of this project.");
        admin.getByLabel("Revoke Browse projects from User: Ada Lindqvist").click();
        assertThat(admin.locator("[data-permission=BROWSE_PROJECTS]")).not().containsText("Ada");
        Browsing.open(ada, "/projects/PPM");
        assertThat(ada.locator("main")).containsText("You can't view this project.");
    }

    @Test
    public void anArchivedProjectIsGoneUntilItIsRestored() {
        Site.createProject("PAC");
        String key = issue("PAC");
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(page, SETTINGS + "PAC/details");
        page.locator("#project-archive").click();
        assertThat(page.locator(".aui-message-warning")).hasText("This project is archived.");
        Browsing.open(page, "/browse/" + key);
        assertThat(page.locator("#summary-val")).hasCount(0);
        Browsing.open(page, SETTINGS + "PAC/details");
        page.locator("#project-restore").click();
        Browsing.open(page, "/browse/" + key);
        assertThat(page.locator("#summary-val")).containsText("An <i>issue</i>");
    }

    @Test
    public void anotherZoneChangesTheTimesShownAtOnce() {
        Site.createProject("PZN");
        Site.grant("PZN", "BROWSE_PROJECTS", "user:kim", "user:admin");
        String key = issue("PZN");
        Page page = Browsing.jira(CHROMIUM, "kim", 1280);
        Browsing.open(page, "/projects/PZN?selectedItem=com.atlassian.jira.jira-projects-plugin:project-activity-summary");
        assertThat(page.locator(".activity")).containsText(key);
        String before = page.locator(".activity .when").first().innerText();
        Browsing.open(page, "/secure/ViewProfile.jspa");
        page.locator("#edit_prefs_lnk").click();
        page.getByLabel("Time zone").selectOption("Pacific/Chatham");
        page.locator("#profile-submit").click();
        assertThat(page.locator("#up-p-timezone")).hasText("Pacific/Chatham");
        Browsing.open(page, "/projects/PZN?selectedItem=com.atlassian.jira.jira-projects-plugin:project-activity-summary");
        assertNotEquals(before, page.locator(".activity .when").first().innerText());
        Browsing.open(page, "/secure/UpdateUserPreferences!default.jspa");
        page.getByLabel("Time zone").selectOption("UTC");
        page.locator("#profile-submit").click();
        Browsing.open(page, "/secure/ViewProfile.jspa?name=admin");
        assertThat(page.locator("#up-d-fullname")).hasText("Administrator");
        assertThat(page.locator("#edit_prof_lnk")).hasCount(0);
    }

    @Test
    public void aWrongPasswordKeepsTheFormAndTheOldOne() {
        Page page = Browsing.jira(CHROMIUM, "ada", 400);
        Browsing.open(page, "/secure/ChangePassword!default.jspa");
        page.getByLabel("Current password").fill("wrong");
        page.getByLabel("New password").fill("x");
        page.getByLabel("Confirm password").fill("x");
        page.locator("#profile-submit").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The current password specified is incorrect");
        Products.jira("ada").get("/rest/api/2/myself").expect(200);
        Browsing.requireNoScrolling(page);
    }

    @Test
    public void theDashboardShowsOnlyWhatItsReaderMaySee() {
        Site.createProject("PDB");
        String key = issue("PDB");
        Page admin = Browsing.jira(CHROMIUM, "admin", 1280);
        Browsing.open(admin, "/secure/Dashboard.jspa");
        assertThat(admin.locator(".activity")).containsText(key);
        assertThat(admin.locator(".activity i")).hasCount(0);
        Chromium.picture(admin, "dashboard");
        Page ada = Browsing.jira(CHROMIUM, "ada", 400);
        Browsing.open(ada, "/secure/Dashboard.jspa");
        assertThat(ada.locator("main")).not().containsText(key);
        assertThat(ada.locator("main")).not().containsText("Project PDB");
        Browsing.requireNoScrolling(ada);
        Chromium.picture(ada, "dashboard");
    }
}
