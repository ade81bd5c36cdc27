package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Fields of an issue edited where they stand: saved, refused, left and given up. */
public class InlineEditBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @BeforeClass
    public static void createProject() {
        Site.createProject("INL");
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static JsonNode fields(String key) {
        return Products.jira("admin").get("/rest/api/2/issue/" + key).expect(200).json().get("fields");
    }

    @Test
    public void aSummaryIsRefusedKeptAndSaved() {
        String key = IssueBrowserIT.issue("INL", "Before");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#summary-val .overlay-icon").focus();
        page.keyboard().press("Enter");
        Locator input = page.locator("#summary-form #summary");
        assertThat(input).isFocused();
        input.fill("x".repeat(256));
        input.press("Enter");
        assertThat(page.locator("#summary-form .error")).containsText("255");
        assertThat(input).hasValue("x".repeat(256));
        assertThat(input).isFocused();
        input.fill("After <b>that</b>");
        input.press("Enter");
        assertThat(page.locator("#summary-val")).hasText("After <b>that</b>");
        assertThat(page.locator("#summary-val .overlay-icon")).isFocused();
        assertEquals("After <b>that</b>", fields(key).get("summary").asText());
    }

    @Test
    public void eachKindOfFieldHasItsInput() {
        String key = IssueBrowserIT.issue("INL", "Kinds");
        Products.jira("admin").put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", "2030-01-02"))).expect(204);
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#priority-val").click();
        page.selectOption("#priority-form #priority", new SelectOption().setLabel("High"));
        page.locator("#priority-form .submit").click();
        assertThat(page.locator("#priority-val")).hasText("High");

        page.locator("#due-date").click();
        page.fill("#duedate-form #duedate", "soon");
        page.keyboard().press("Enter");
        assertThat(page.locator("#duedate-form .error")).containsText("d/MMM/yy");
        page.fill("#duedate-form #duedate", "6/May/31");
        page.keyboard().press("Enter");
        assertThat(page.locator("#due-date")).hasText("06/May/31");

        page.locator("#due-date .overlay-icon").click();
        page.locator("#duedate-trigger").press("Enter");
        assertThat(page.locator("#duedate-form .calendar")).hasValue("2031-05-06");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#duedate-form #duedate")).hasValue("7/May/31");
        page.keyboard().press("Enter");
        assertThat(page.locator("#due-date")).hasText("07/May/31");

        page.locator("#labels-val .overlay-icon").click();
        page.fill("#labels-form #labels", "red green");
        page.keyboard().press("Enter");
        assertThat(page.locator("#labels-val li")).hasText(new String[] {"green", "red"});

        page.locator("#assignee-val .overlay-icon").click();
        page.selectOption("#assignee-form #assignee", new SelectOption().setLabel("Unassigned"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#assignee-val")).hasText("Unassigned");

        page.locator("#reporter-val .overlay-icon").click();
        page.fill("#reporter-form #reporter", "");
        page.locator("#reporter-form #reporter").pressSequentially("ad");
        page.locator("#reporter-suggestions [role=option]").filter(new Locator.FilterOptions().setHasText("Ada")).click();
        page.locator("#reporter-form .submit").click();
        assertThat(page.locator("#reporter-val")).hasText("Ada Lindqvist");
    }

    @Test
    public void leavingSavesAndEscapeDoesNot() {
        String key = IssueBrowserIT.issue("INL", "Kept");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#summary-val").click();
        page.locator("#summary-form #summary").fill("Given up");
        page.keyboard().press("Escape");
        assertThat(page.locator("#summary-val")).hasText("Kept");

        page.locator("#description-val").click();
        page.locator("#description-form #description").fill("Line one\nLine two");
        page.locator("#details-module h2").click();
        assertThat(page.locator("#description-val")).containsText("Line two");
        assertEquals("Kept", fields(key).get("summary").asText());
        assertEquals("Line one\nLine two", fields(key).get("description").asText());
    }

    @Test
    public void openingAnotherFieldSavesTheFirst() {
        String key = IssueBrowserIT.issue("INL", "First");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#summary-val").click();
        page.locator("#summary-form #summary").fill("First, saved");
        page.locator("#priority-val").click();
        assertThat(page.locator("#summary-val")).hasText("First, saved");
        assertThat(page.locator(".editable-field.active")).hasCount(1);
        assertThat(page.locator("#priority-form #priority")).isVisible();
        page.selectOption("#priority-form #priority", new SelectOption().setLabel("Low"));
        page.locator("#priority-form .submit").click();
        assertThat(page.locator("#priority-val")).hasText("Low");
    }

    @Test
    public void whatSomebodyElseChangedMeanwhileStays() {
        String key = IssueBrowserIT.issue("INL", "Shared");
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.locator("#summary-val").click();
        Products.jira("admin").put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("description", "By somebody else", "summary", "Theirs"))).expect(204);
        page.locator("#summary-form #summary").fill("Mine");
        page.keyboard().press("Enter");
        assertThat(page.locator("#description-val")).containsText("By somebody else");
        assertEquals("Mine", fields(key).get("summary").asText());
    }

    @Test
    public void whoMayNotEditIsOfferedNothing() {
        String key = IssueBrowserIT.issue("INL", "Read only");
        Site.grant("INL", "BROWSE_PROJECTS", "user:admin", "user:kim");
        Site.grant("INL", "EDIT_ISSUES", "user:admin");
        Page page = Browsing.jira(CHROMIUM, "kim", 1280);
        Browsing.open(page, "/browse/" + key);
        assertThat(page.locator("#summary-val")).hasText("Read only");
        assertThat(page.locator(".editable-field")).hasCount(0);
        assertThat(page.locator("#edit-issue")).hasCount(0);
        Products.jira("kim").send("POST", "/secure/AjaxIssueAction.jspa?issueId=" + id(key) + "&summary=Hacked", null, "X-Atlassian-Token", "no-check").expect(403);
        assertEquals("Read only", fields(key).get("summary").asText());
    }

    private static String id(String key) {
        return Products.jira("admin").get("/rest/api/2/issue/" + key).expect(200).json().get("id").asText();
    }

    @Test
    public void panelsOfPluginsSurviveAndAreToldOfTheReload() {
        Site.createReadyProject("PAN");
        String key = Site.createIncident("PAN").get("key").asText();
        Page page = Browsing.issue(CHROMIUM, key, 1280);
        page.evaluate("() => { window.told = []; ['inlineEditSaveComplete', 'newContentAdded', 'issueRefreshed']"
                + ".forEach(type => JIRA.bind(type, () => window.told.push(type))); }");
        page.locator("#summary-val").click();
        page.locator("#summary-form #summary").fill("Seen by the panel");
        page.keyboard().press("Enter");
        assertThat(page.locator("#summary-val")).hasText("Seen by the panel");
        page.waitForFunction("window.told.includes('issueRefreshed')");
        assertEquals(0, page.evaluate("['inlineEditSaveComplete', 'newContentAdded', 'issueRefreshed'].filter(type => !window.told.includes(type)).length"));
        page.locator("#debrief-tab-actions").click();
        assertThat(page.locator("#debrief-pane-actions")).isVisible();
        page.locator("[data-debrief=open-form]").click();
        page.fill("#debrief-action-summary", "Half typed");
        page.evaluate("document.getElementById('details-module').dataset.former = 'true'");
        page.locator("#refresh-issue").click();
        assertThat(page.locator("#details-module[data-former]")).hasCount(0);
        assertThat(page.locator("#debrief-action-summary")).isVisible();
        assertThat(page.locator("#debrief-action-summary")).hasValue("Half typed");
    }
}
