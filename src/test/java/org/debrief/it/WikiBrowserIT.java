package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** People write in the small Confluence, with a browser and by keyboard, on a wide screen and on a narrow one. */
public class WikiBrowserIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static String incident;

    @BeforeClass
    public static void anIncidentAndASpace() {
        Site.createReadyProject("WIB");
        incident = Site.createIncident("WIB").get("key").asText();
        Client admin = Products.confluence("admin");
        admin.post("/rest/api/space", Map.of("key", "WIB", "name", "Learning")).expect(200);
    }

    @Test
    public void aPageIsWrittenWithAMacroFilledInByItsForm() {
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "admin", 1280);
        newPage(page);
        assertThat(page.locator("#editor-form")).isVisible();
        page.fill("#title", "Checkout outage");
        page.fill("#body", "<p>What happened:</p>\n");
        assertThat(pagePreview(page).getByText("What happened:")).isVisible();
        page.click("#insert-macro");
        assertThat(page.locator("#macro-filter")).isFocused();
        page.fill("#macro-filter", "write-up");
        page.locator(".macro-offer[data-macro=postmortem]").press("Enter");
        Locator issue = page.locator("[name='param.issue']");
        assertThat(issue).isFocused();
        issue.fill(incident);
        FrameLocator macro = page.frameLocator("#macro-preview");
        assertThat(macro.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(incident)).first()).isVisible();
        Chromium.picture(page, "wiki-macro");
        issue.press("Enter");
        assertThat(page.locator("#macro-dialog")).isHidden();
        assertTrue(page.inputValue("#body").contains("<ac:parameter ac:name=\"issue\">" + incident + "</ac:parameter>"));
        assertThat(pagePreview(page).getByText("Executive summary").first()).isVisible();
        page.press("#body", "ArrowLeft");
        page.click("#edit-macro");
        assertThat(page.locator("[name='param.issue']")).hasValue(incident);
        page.fill("[name='param.sections']", "summary");
        page.click("#macro-insert");
        assertEquals(1, page.inputValue("#body").split("ac:structured-macro ", -1).length - 1);
        page.fill("#versionComment", "first draft");
        page.click("#rte-button-publish");
        assertThat(page.locator("#title-text")).hasText("Checkout outage");
        assertThat(page.locator("#main-content")).containsText("Checkout is slow");
        Chromium.picture(page, "wiki-page");
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void aBrokenBodyIsSaidBesideItAndNothingIsLost() {
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "ada", 1280);
        newPage(page);
        page.fill("#title", "Broken");
        page.fill("#body", "<p>x</b>");
        assertThat(page.locator("#source-error")).containsText("[row,col {unknown-source}]: [1,");
        page.click("#rte-button-publish");
        assertThat(page.locator("#source-error")).containsText("Error parsing xhtml");
        assertThat(page.locator(".aui-message-error")).hasCount(0);
        assertEquals("<p>x</b>", page.inputValue("#body").strip());
        assertEquals("Broken", page.inputValue("#title"));
    }

    @Test
    public void theTreeIsWalkedByKeyboard() {
        String top = create("Tree top", null);
        create("Tree leaf", create("Tree middle", top));
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "ada", 1280);
        page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + top);
        Locator here = page.locator(".page-tree [aria-current=page] > .tree-row a");
        here.focus();
        here.press("ArrowRight");
        assertThat(page.locator(".page-tree a:focus")).hasText("Tree middle");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".page-tree").getByText("Tree leaf")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#title-text")).hasText("Tree leaf");
        assertThat(page.locator("#main ol.aui-nav-breadcrumbs")).containsText("Tree middle");
    }

    @Test
    public void labelsFilesAndToolsAreBesideThePage() {
        String id = create("With all", null);
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "ada", 1280);
        page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + id);
        page.click("#edit-labels summary");
        page.fill("#labelsString", "postmortem sev-1");
        page.press("#labelsString", "Enter");
        assertThat(page.locator("#label-list")).containsText("sev-1");
        page.click("#action-menu-link");
        Chromium.picture(page, "wiki-tools");
        page.click("#view-attachments-link");
        page.setInputFiles("#file_0", new FilePayload("notes.txt", "text/plain", "one".getBytes(StandardCharsets.UTF_8)));
        page.click("#upload");
        assertThat(page.locator("#attachments-table")).containsText("notes.txt");
        page.locator("#drop-zone")
                .evaluate("zone => { const data = new DataTransfer(); data.items.add(new File(['two'], 'notes.txt', {type: 'text/plain'}));"
                + " zone.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); }");
        assertThat(page.locator("#attachments-table details")).containsText("Older versions");
        Chromium.picture(page, "wiki-files");
        page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?decorator=printable&pageId=" + id);
        assertThat(page.locator("#header")).hasCount(0);
        page.navigate(Products.confluenceUrl() + "/spaces/flyingpdf/pdfpageexport.action?pageId=" + id);
        assertThat(page.locator("h1")).hasText("With all");
        assertThat(page.locator("script, link[rel=stylesheet]")).hasCount(0);
        page.navigate(Products.confluenceUrl() + "/dosearchsite.action?queryString=&label=sev-1");
        assertThat(page.locator(".search-results")).containsText("With all");
    }

    @Test
    public void twoWhoSaveAtOnceLoseNothing() {
        String id = create("Together", null);
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "ada", 1280);
        page.navigate(Products.confluenceUrl() + "/pages/editpage.action?pageId=" + id);
        page.fill("#body", "<p>mine</p>");
        Products.confluence("kim").put("/rest/api/content/" + id, Map.of("type", "page", "title", "Together", "version",
                Map.of("number", 2),
                "body", Map.of("storage", Map.of("value", "<p>theirs</p>", "representation", "storage")))).expect(200);
        page.click("#rte-button-publish");
        assertThat(page.locator("#conflict")).containsText("Kim Oduya saved version 2");
        assertEquals("<p>mine</p>", page.inputValue("#body").strip());
        page.click("#conflict summary");
        assertThat(page.locator("#their-version")).hasValue(Pattern.compile("<p>theirs</p>\\s*"));
        Chromium.picture(page, "wiki-conflict");
        page.click("#overwrite");
        assertThat(page.locator("#main-content")).hasText("mine");
    }

    @Test
    public void anonymousReadersAreLetInAndOutByATick() {
        String id = create("For everybody", null);
        Page admin = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "admin", 1280);
        Page nobody = CHROMIUM.page(1280);
        tickAnonymous(admin, true);
        nobody.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + id);
        assertThat(nobody.locator("#title-text")).hasText("For everybody");
        assertThat(nobody.locator("#editPageLink")).hasCount(0);
        Chromium.picture(admin, "wiki-permissions");
        tickAnonymous(admin, false);
        nobody.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + id);
        assertThat(nobody.locator("#os_username")).isVisible();
    }

    @Test
    public void theEditorAndItsDialogsFitANarrowScreen() {
        String id = create("Narrow", null);
        Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "ada", 400);
        for (String path : List.of("/dashboard.action", "/display/WIB", "/pages/viewpage.action?pageId=" + id,
                "/pages/viewpageattachments.action?pageId=" + id,
                "/pages/viewpreviousversions.action?pageId=" + id, "/pages/viewtrash.action?key=WIB",
                "/pages/pagepermissions.action?pageId=" + id,
                "/dosearchsite.action?queryString=narrow", "/pages/movepage.action?pageId=" + id)) {
            page.navigate(Products.confluenceUrl() + path);
            assertNoOverflow(page, path);
        }
        page.navigate(Products.confluenceUrl() + "/pages/editpage.action?pageId=" + id);
        assertThat(pagePreview(page).locator("body")).containsText("Narrow text");
        assertNoOverflow(page, "editor");
        Chromium.picture(page, "wiki-editor");
        page.click("#insert-macro");
        page.click("[data-macro=postmortem]");
        assertThat(page.locator("[name='param.issue']")).isFocused();
        assertNoOverflow(page, "macro");
        Chromium.picture(page, "wiki-macro");
        page.keyboard().press("Escape");
        assertThat(page.locator("#macro-dialog")).isHidden();
        assertThat(page.locator("#insert-macro")).isFocused();
        page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + id);
        page.click("#create_link");
        assertThat(page.locator("#create-dialog")).containsText("Blank page");
        Chromium.picture(page, "wiki-create");
        page.click("#create-button");
        assertThat(page.locator("#location option:checked")).hasText(Pattern.compile(".*Narrow"));
    }

    private static void assertNoOverflow(Page page, String where) {
        assertFalse(where + " is wider than the screen",
                (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"));
    }

    private static void tickAnonymous(Page admin, boolean view) {
        admin.navigate(Products.confluenceUrl() + "/spaces/spacepermissions.action?key=WIB");
        admin.getByLabel("Anonymous readers may view").setChecked(view);
        admin.click("#save-rights");
        assertThat(admin.locator("#aui-flag-container")).containsText("The permissions were saved.");
    }

    private static FrameLocator pagePreview(Page page) {
        return page.frameLocator("#page-preview");
    }

    private static void newPage(Page page) {
        page.navigate(Products.confluenceUrl() + "/display/WIB");
        page.click("#create_link");
        assertThat(page.locator("#create-space")).isFocused();
        page.click("#create-button");
    }

    private static String create(String title, String parent) {
        Map<String, Object> page = new HashMap<>(Map.of("type", "page", "title", title, "space", Map.of("key", "WIB"),
                "body", Map.of("storage", Map.of("value", "<p>" + title + " text</p>", "representation", "storage"))));
        if (parent != null) {
            page.put("ancestors", List.of(Map.of("id", parent)));
        }
        return Products.confluence("ada").post("/rest/api/content", page).expect(200).json().get("id").asText();
    }
}
