package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** A project's own categories on its settings page, and in the analysis. */
public class SettingsBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static Page settings(String project, int width) {
        Page page = Browsing.jira(CHROMIUM, "admin", width);
        Browsing.open(page, "/plugins/servlet/debrief/setup?projectKey=" + project);
        return page;
    }

    private static void add(Page page, String name) {
        page.locator("[data-debrief=category-add]").click();
        page.keyboard().type(name);
    }

    private static Locator names(Page page) {
        return page.locator(".debrief-settings-own input");
    }

    @Test
    public void categoriesAreAddedPutInOrderAndOfferedInTheAnalysis() {
        Site.createReadyProject("SEB");
        Page page = settings("SEB", 1280);
        add(page, "Vendors");
        add(page, "Kapazit\u00e4t");
        page.keyboard().press("Enter");
        assertThat(page.locator(".debrief-settings-message")).hasText("The categories were saved.");
        assertThat(page.locator(".debrief-settings-key")).hasText(new String[] {"VENDORS", "KAPAZITAT"});
        page.locator("[data-debrief=category-up]").last().click();
        page.locator(".debrief-settings [type=submit]").click();
        assertThat(page.locator(".debrief-settings-key")).hasText(new String[] {"KAPAZITAT", "VENDORS"});
        Chromium.picture(page, "settings");
        AnalysisOnTab analysis = new AnalysisOnTab(CHROMIUM, Site.createIncident("SEB").get("key").asText());
        Page tab = analysis.open("admin", 1280);
        tab.locator("[data-debrief=an-add-factor]").click();
        assertThat(tab.locator(".debrief-an-form [name=category] option")).hasText(
                new String[] {"Process gap", "Tooling limitation", "Communication breakdown", "Kapazit\u00e4t", "Vendors"});
        tab.locator(".debrief-an-form [name=category]").selectOption("VENDORS");
        AnalysisOnTab.text(tab).fill("Their limits are not known");
        AnalysisOnTab.text(tab).press("Control+Enter");
        assertThat(tab.locator(".debrief-an-group h5").last()).hasText("Vendors");
    }

    @Test
    public void faultsStandAtTheirRowsAndWhatTheOthersDidIsOffered() {
        Site.createReadyProject("SEC");
        Page page = settings("SEC", 400);
        add(page, "Vendors");
        add(page, "vendors");
        page.keyboard().press("Enter");
        assertThat(page.locator(".debrief-settings-own .error").last()).hasText("There is a category \"vendors\" already.");
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "settings-error");
        names(page).last().fill("Weather");
        Products.jira("admin").put(Site.API + "/projects/SEC/settings", Map.of("rev", 0, "categories", List.of(Map.of("key", "OTHER", "name", "Others")))).expect(200);
        names(page).last().press("Enter");
        assertThat(page.locator(".debrief-settings-message")).containsText("Somebody else changed the categories meanwhile.");
        assertThat(names(page).last()).hasValue("Weather");
        page.locator(".debrief-settings-message button").click();
        assertThat(names(page)).hasCount(1);
        assertThat(names(page)).hasValue("Others");
        page.locator("[data-debrief=category-remove]").click();
        page.locator(".debrief-settings [type=submit]").click();
        assertThat(page.locator(".debrief-settings-message")).hasText("The categories were saved.");
        assertThat(names(page)).hasCount(0);
    }
}
