package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.ClassRule;
import org.junit.Test;

/** What administrators arrange in the small Jira, in a browser, and who is kept from it. */
public class AdminBrowserIT {
    private static final String ADMIN = "/secure/admin/";

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static Page open(Page page, String address) {
        page.navigate(Products.jiraUrl() + ADMIN + address);
        return page;
    }

    @Test
    public void aUserIsMadeJoinsAGroupAndIsDisabled() {
        Page page = open(Browsing.jira(CHROMIUM, "admin", 1280), "user/UserBrowser.jspa");
        page.fill("#user-create [name=email]", "ravi@example.com");
        page.fill("#user-create [name=fullname]", "Ravi <b>Rao</b>");
        page.fill("#user-create [name=username]", "Ravi");
        page.fill("#user-create [name=password]", "ravi");
        page.locator("#user-create button").click();
        assertThat(page.locator("h1")).hasText("Ravi <b>Rao</b>");
        assertThat(page.locator("#aui-flag-container")).containsText("The user ravi was created");
        assertEquals("ravi", Products.jira("ravi").get("/rest/api/2/myself").expect(200).json().get("name").asText());

        open(page, "user/GroupBrowser.jspa");
        page.fill("[name=addName]", "night-watch");
        page.press("[name=addName]", "Enter");
        assertThat(page.locator("#group_browser_table")).containsText("night-watch");
        open(page, "user/EditUser.jspa?editName=ravi");
        page.locator("label:text-is('night-watch')").click();
        page.locator("#user-groups button").click();
        open(page, "user/UserBrowser.jspa?group=night-watch");
        assertThat(page.locator("#user_browser_table tbody tr")).hasCount(1);

        open(page, "user/EditUser.jspa?editName=ravi");
        page.locator("label[for=active]").click();
        page.locator("#user-edit button").click();
        assertThat(page.locator("h1")).containsText("inactive");
        assertEquals(401, Products.jira("ravi").get("/rest/api/2/myself").status());
    }

    @Test
    public void whatIsRefusedSaysWhyAndKeepsWhatWasTyped() {
        Page page = open(Browsing.jira(CHROMIUM, "admin", 400), "user/UserBrowser.jspa");
        page.fill("#user-create [name=email]", "somebody@example.com");
        page.fill("#user-create [name=fullname]", "Somebody Else");
        page.fill("#user-create [name=username]", "admin");
        page.fill("#user-create [name=password]", "x");
        page.locator("#user-create button").click();
        assertThat(page.locator(".aui-message-error")).hasText("A user with that username already exists.");
        assertEquals("Somebody Else", page.inputValue("#user-create [name=fullname]"));
        Chromium.picture(page, "admin-refused");
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        open(page, "user/EditUser.jspa?editName=admin");
        page.locator("label[for=active]").click();
        page.locator("#user-edit button").click();
        assertThat(page.locator(".aui-message-error")).hasText("You cannot disable yourself.");
        open(page, "user/EditUser.jspa?editName=nobody-at-all");
        assertThat(page.locator("body")).containsText("There is no user of this name.");
    }

    @Test
    public void aFieldIsMadeGivenOptionsAndPutOnAScreen() {
        Site.createProject("ADM");
        Page page = open(Browsing.jira(CHROMIUM, "admin", 1280), "ViewCustomFields.jspa");
        page.fill("#add-custom-field [name=name]", "Region of ADM");
        page.selectOption("#add-custom-field [name=type]", "SELECT");
        page.selectOption("#add-custom-field [name=projects]", id("ADM"));
        page.locator("#add-custom-field button").click();
        assertThat(page.locator("h1")).hasText("Region of ADM");
        String field = page.url().replaceAll(".*=", "customfield_");
        Locator value = page.locator("form.inline [name=value]");
        value.fill("North");
        value.press("Enter");
        assertThat(page.locator(".options")).containsText("North");
        page.fill("form.inline [name=value]", "north");
        page.press("form.inline [name=value]", "Enter");
        assertThat(page.locator(".aui-message-error")).hasText("The option 'north' already exists.");
        screenWith(page, field);
        Client admin = Products.jira("admin");
        Map<String, Object> fields = Map.of("project", Map.of("key", "ADM"), "issuetype", Map.of("name", "Task"), "summary", "x", field, Map.of("value", "North"));
        String key = admin.post("/rest/api/2/issue", Map.of("fields", fields)).expect(201).json().get("key").asText();
        assertEquals("North", admin.get("/rest/api/2/issue/" + key).json().at("/fields/" + field + "/value").asText());
    }

    /** A copy of the default screen with the field, used by the default scheme of this project's own. */
    private static void screenWith(Page page, String field) {
        Browsing.open(page, "/plugins/servlet/project-config/ADM/screens");
        assertThat(page.locator(".field-names").first()).containsText("Attachment");
        open(page, "ConfigureFieldScreen.jspa?id=1");
        Locator choose = page.locator("select[name=field]").first();
        choose.selectOption(field);
        page.locator("button[value=add-field]").first().click();
        assertThat(page.locator("main")).containsText(field);
        page.locator("tr:has-text('" + field + "') button[value=up]").click();
        assertThat(page.locator("#aui-flag-container")).containsText("moved");
    }

    @Test
    public void aTypeInUseStaysInItsScheme() {
        Site.createProject("TYP");
        Products.jira("admin").post("/rest/api/2/issue", Map.of("fields",
                Map.of("project", Map.of("key", "TYP"), "issuetype", Map.of("name", "Story"), "summary", "x"))).expect(201);
        Page page = open(Browsing.jira(CHROMIUM, "admin", 1280), "ManageIssueTypeSchemes!default.jspa");
        page.fill("#name", "Without stories");
        page.locator("button[value=create]").click();
        Locator scheme = page.locator("section:has(h2:text-is('Without stories'))");
        scheme.locator("label:text-is('Story')").click();
        scheme.locator("button[value=types]").click();
        scheme.locator("select[name=project]").selectOption(id("TYP"));
        scheme.locator("button[value=use]").click();
        assertThat(page.locator(".aui-message-error")).hasText("1 issues have a type that would no longer be offered. Give them another type first.");
        List<String> types = StreamSupport.stream(Products.jira("admin").get("/rest/api/2/project/TYP").json().get("issueTypes").spliterator(), false)
                .map(type -> type.get("name").asText()).toList();
        assertTrue(types.toString(), types.contains("Story"));
    }

    @Test
    public void permissionsAreOverlookedAndLeadToTheirProject() {
        Site.createProject("PER");
        Site.grant("PER", "EDIT_ISSUES");
        Page page = open(Browsing.jira(CHROMIUM, "admin", 1280), "ViewPermissionSchemes.jspa");
        Locator row = page.locator("#permissions-by-project tr:has(a[href$='/PER/permissions'])");
        assertThat(row.locator("td").nth(1)).hasText("Group: jira-users");
        assertThat(row.locator("td").nth(2)).hasText("Nobody");
        row.getByRole(AriaRole.LINK).click();
        assertTrue(page.url(), page.url().endsWith("/plugins/servlet/project-config/PER/permissions"));
        assertThat(page.locator("main")).containsText("Browse projects");
    }

    @Test
    public void nobodyElseGetsIn() {
        Page ada = Browsing.jira(CHROMIUM, "ada", 1280);
        for (String address : List.of("ViewCustomFields.jspa", "ViewPermissionSchemes.jspa", "ViewFieldScreens.jspa", "user/UserBrowser.jspa", "user/EditUser.jspa?editName=admin")) {
            assertEquals(address, 403, ada.navigate(Products.jiraUrl() + ADMIN + address).status());
        }
        assertThat(ada.locator("body")).not().containsText("admin@example.com");
        Page nobody = CHROMIUM.page(1280);
        open(nobody, "user/UserBrowser.jspa");
        assertThat(nobody.locator("#os_username")).isVisible();
        Client.Answer forged = Products.jira("admin").send("POST", ADMIN + "user/GroupBrowser.jspa", "addName=forged", "Content-Type",
                "application/x-www-form-urlencoded");
        assertEquals(403, forged.status());
        assertFalse(Products.jira("admin").get("/rest/api/2/groups/picker?query=forged").body().contains("\"forged\""));
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static String id(String project) {
        return Products.jira("admin").get("/rest/api/2/project/" + project).expect(200).json().get("id").asText();
    }
}
