package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A screenshot that is pasted on an event, and where people then see it. */
public class EvidenceBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String PASTE = "([event, on, name, type, base64, text]) => { const data = new DataTransfer();"
            + " data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name, {type: type}));"
            + " if (text) { data.setData('text/plain', text); }"
            + " document.querySelector(on).dispatchEvent(event === 'paste'"
            + " ? new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData: data})"
            + " : new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: data})); }";
    private static final String ROW = ".debrief-tl-event[data-key=\"%s\"]";
    /** A row as the timeline shows it, which shows its event anew by itself. */
    private static final String SHOW_ROW = "id => { const row = document.createElement('div'); row.className = 'debrief-tl-event'; row.tabIndex = -1;"
            + " row.dataset.key = id; row.innerHTML = 'Error rate rises <span class=\"debrief-tl-tools\"></span>';"
            + " row.addEventListener('debrief-event-changed', event => event.preventDefault());"
            + " document.querySelector('.debrief-pane:not([hidden])').prepend(row); }";
    /** The form of an event, which lists the files that it is given. */
    private static final String SHOW_FORM = "() => { const form = document.createElement('form'); form.dataset.debrief = 'event-form';"
            + " form.innerHTML = '<span data-debrief=\"attachment-place\"></span><ol class=\"given\"></ol>'; form.addEventListener('debrief-evidence', event => {"
            + " form.querySelector('.given').append(Object.assign(document.createElement('li'), {textContent: event.detail.type + ' ' + event.detail.value})); });"
            + " document.querySelector('.debrief-pane:not([hidden])').prepend(form); }";
    private static final String DRAWN = "image => image.complete && image.naturalWidth === 320";

    private String key;
    private String event;

    @BeforeClass
    public static void createProjectAndSpace() {
        Site.createReadyProject("EVI");
        Products.confluence("admin").post("/rest/api/space", Map.of("key", "EVI", "name", "Evidence")).expect(200);
    }

    @Before
    public void createIncident() {
        key = Site.createIncident("EVI").get("key").asText();
        event = Products.jira("admin").post(timeline(), Map.of("at", "2026-03-01T10:00:00Z", "text", "Error rate rises", "kind", "ALERT", "precision", "MINUTE",
                "source", Map.of("name", "gateway.log", "line", 7))).expect(201).json().get("id").asText();
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private String timeline() {
        return Site.API + "/incidents/" + key + "/timeline";
    }

    private JsonNode evidence() {
        for (JsonNode one : Products.jira("admin").get(timeline()).expect(200).json().get("events")) {
            if (one.get("id").asText().equals(event)) {
                return one.get("evidence");
            }
        }
        throw new AssertionError("No event " + event);
    }

    private Page rowOnPage(int width) {
        Page page = Browsing.issue(CHROMIUM, key, width);
        assertThat(page.locator(".debrief-panel article").first()).isVisible();
        page.evaluate(SHOW_ROW, event);
        return page;
    }

    private void give(Page page, String how, String name, String type, String text) {
        byte[] picture = Attaching.picture("png", 320, 160);
        page.evaluate(PASTE, List.of(how, String.format(ROW, event), name, type, Base64.getEncoder().encodeToString(picture), text));
    }

    private static Locator note(Page page) {
        return page.locator(".debrief-attach-note");
    }

    @Test
    public void aPastedScreenshotIsSeenInThePanelOnThePageAndInConfluence() {
        Page page = rowOnPage(1280);
        give(page, "paste", "image.png", "image/png", "");
        assertThat(note(page).locator("[role=status]")).containsText("is attached to this event.");
        assertThat(note(page).getByLabel("What does it show?")).isFocused();
        Chromium.picture(page, "evidence-note");
        page.keyboard().type("Error rate at 10:00");
        page.keyboard().press("Enter");
        assertThat(note(page)).hasCount(0);
        String name = evidence().at("/0/value").asText();
        assertTrue(name, name.matches("screenshot-20\\d\\d-\\d\\d-\\d\\d-\\d{6}\\.png"));
        assertEquals("Error rate at 10:00", evidence().at("/0/title").asText());
        Browsing.open(page, "/browse/" + key);
        drawn(page.locator(".debrief-panel figure img"));
        Chromium.picture(page, "evidence-panel");
        Browsing.open(page, "/plugins/servlet/debrief/incident/" + key);
        drawn(page.locator("article figure img"));
        page.navigate(Products.jiraUrl() + Site.API + "/incidents/" + key + "/report");
        drawn(page.locator("article figure img"));
        seenInConfluence();
    }

    /** Seen by somebody whose browser is signed in to Confluence alone. */
    private void seenInConfluence() {
        String id = Products.confluence("admin").post("/rest/api/content", Map.of("type", "page", "title", "Evidence " + key, "space", Map.of("key", "EVI"),
                "body", Map.of("storage", Map.of("representation", "storage", "value", "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">"
                        + key + "</ac:parameter></ac:structured-macro>")))).expect(200).json().get("id").asText();
        for (int width : new int[] {1280, 400}) {
            Page page = Browsing.signedIn(CHROMIUM, Products.confluenceUrl(), "admin", width);
            page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?pageId=" + id);
            drawn(page.locator("article figure img"));
            Browsing.requireNoScrolling(page);
            Chromium.picture(page, "evidence-confluence");
            page.navigate(Products.confluenceUrl() + "/pages/viewpage.action?decorator=printable&pageId=" + id);
            drawn(page.locator("article figure img"));
            page.navigate(Products.confluenceUrl() + "/pages/editpage.action?pageId=" + id);
            drawn(page.frameLocator("#page-preview").locator("article figure img"));
        }
    }

    private static void drawn(Locator image) {
        image.scrollIntoViewIfNeeded();
        image.page().waitForFunction(DRAWN, image.elementHandle());
        assertEquals("Error rate at 10:00", image.getAttribute("alt"));
    }

    @Test
    public void theClipboardsPictureGoesToTheEventWithTheFocusAndNotToTheIssue() {
        Page page = rowOnPage(1280);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("async base64 => navigator.clipboard.write([new ClipboardItem({'image/png':"
                + " new Blob([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], {type: 'image/png'})})])",
                Base64.getEncoder().encodeToString(Attaching.picture("png", 320, 160)));
        page.locator(String.format(ROW, event)).focus();
        page.keyboard().press("Control+V");
        assertThat(note(page).locator("[role=status]")).containsText("is attached to this event.");
        assertTrue(evidence().at("/0/value").asText().startsWith("screenshot-20"));
        JsonNode files = Products.jira("admin").get(Site.API + "/incidents/" + key + "/attachments").json().get("attachments");
        assertEquals(files.toString(), 1, files.size());
    }

    @Test
    public void attachingIsUndone() {
        Page page = rowOnPage(400);
        give(page, "drop", "graph.png", "image/png", "");
        assertThat(note(page).locator("[role=status]")).hasText("graph.png is attached to this event.");
        assertEquals("graph.png", evidence().at("/0/value").asText());
        Chromium.picture(page, "evidence-note");
        Browsing.requireNoScrolling(page);
        note(page).getByText("Undo").click();
        assertThat(page.locator(".debrief-live")).hasText("graph.png is no evidence of this event any more. It stays attached to the incident.");
        assertEquals(0, evidence().size());
        assertEquals(1, Products.jira("admin").get(Site.API + "/incidents/" + key + "/attachments").json().get("attachments").size());
    }

    @Test
    public void aSecondFileOfANameGetsANameOfItsOwn() {
        Attaching.attach(key, "graph.png", "image/png", Attaching.picture("png", 1, 1));
        Page page = rowOnPage(1280);
        give(page, "drop", "graph.png", "image/png", "");
        assertThat(note(page).locator("[role=status]")).hasText("graph-2.png is attached to this event.");
        page.keyboard().press("Escape");
        assertThat(page.locator(String.format(ROW, event))).isFocused();
        assertEquals("graph-2.png", evidence().at("/0/value").asText());
    }

    @Test
    public void textThatIsPastedStaysTextAndOtherFilesAreNotForARow() {
        Page page = rowOnPage(1280);
        give(page, "paste", "table.png", "image/png", "its text");
        give(page, "drop", "gateway.log", "text/plain", "");
        page.waitForTimeout(300);
        assertThat(note(page)).hasCount(0);
        assertEquals(0, evidence().size());
    }

    @Test
    public void aFormTakesFilesByButtonAndDropAndThoseThatAreAttached() {
        Attaching.attach(key, "gateway.log", "text/plain", new byte[] {'x'});
        Page page = Browsing.issue(CHROMIUM, key, 400);
        page.evaluate(SHOW_FORM);
        Locator form = page.locator("form[data-debrief=event-form]");
        FileChooser chooser = page.waitForFileChooser(() -> form.getByText("Attach a file").click());
        chooser.setFiles(new FilePayload[] {new FilePayload("a b.log", "text/plain", new byte[] {'x'}), new FilePayload("gateway.log", "text/plain", new byte[] {'y'})});
        Locator given = form.locator(".given li");
        assertThat(given).hasText(new String[] {"ATTACHMENT a b.log", "ATTACHMENT gateway-2.log"});
        assertThat(form.getByRole(AriaRole.STATUS)).hasText("gateway-2.log is attached. Save the event to keep it as evidence.");
        form.getByText("Choose an attached file").click();
        Locator list = form.getByLabel("Choose an attached file");
        assertThat(list).isFocused();
        list.selectOption("gateway.log");
        assertThat(given).hasText(new String[] {"ATTACHMENT a b.log", "ATTACHMENT gateway-2.log", "ATTACHMENT gateway.log"});
        page.evaluate(PASTE, List.of("drop", "form[data-debrief=event-form]", "more.log", "text/plain", "eA==", ""));
        assertThat(given).hasCount(4);
        Browsing.requireNoScrolling(page);
        Chromium.picture(page, "evidence-form");
        assertEquals("Nothing is saved before the form is", 0, evidence().size());
    }

    @Test
    public void whatCannotBeAttachedIsSaid() {
        Page page = rowOnPage(1280);
        page.route("**/rest/api/2/attachment/meta", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json").setBody("{\"enabled\":true,\"uploadLimit\":100}")));
        give(page, "paste", "image.png", "image/png", "");
        assertThat(note(page).locator("[role=status]")).containsText("is too large. Jira takes files of at most");
        note(page).getByText("Close").click();
        page.unroute("**/rest/api/2/attachment/meta");
        page.route("**/rest/api/2/issue/*/attachments", Route::abort);
        give(page, "drop", "graph.png", "image/png", "");
        assertThat(note(page).locator("[role=status]")).hasText("Jira did not answer. Nothing was lost: check your connection and attach graph.png again.");
        note(page).getByText("Close").click();
        page.unroute("**/rest/api/2/issue/*/attachments");
        Site.grant("EVI", "CREATE_ATTACHMENTS", "group:nobody");
        try {
            give(page, "drop", "graph.png", "image/png", "");
            assertThat(note(page).locator("[role=status]")).hasText("graph.png was not attached: you may not attach files to this incident.");
        } finally {
            Site.grant("EVI", "CREATE_ATTACHMENTS", "anyone");
        }
        assertEquals(0, evidence().size());
    }
}
