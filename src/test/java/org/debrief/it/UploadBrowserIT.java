package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Files that are dropped and pasted: where they go, and what is said of those that cannot be attached. */
public class UploadBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String FILES = "([event, name, on, text]) => { const data = new DataTransfer();"
            + " data.items.add(new File(['x'], name, {type: 'image/png'})); if (text) { data.setData('text/plain', text); }"
            + " document.querySelector(on).dispatchEvent(event === 'paste'"
            + " ? new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData: data})"
            + " : new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: data})); }";

    @BeforeClass
    public static void createProject() {
        Site.createProject("UPL");
    }

    @After
    public void noScriptFailed() {
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void filesAreDroppedAndPastedAtTheIssue() {
        Page page = Browsing.issue(CHROMIUM, IssueBrowserIT.issue("UPL", "Takes files"), 1280);
        page.evaluate(FILES, List.of("drop", "dropped.png", "#details-module", ""));
        Locator names = page.locator(".attachment-content .attachment-title");
        assertThat(names).hasText(new String[] {"dropped.png"});
        page.evaluate(FILES, List.of("paste", "image.png", "body", ""));
        assertThat(names).hasText(new String[] {"dropped.png", "screenshot-2.png"});
        page.locator("#footer-comment-button").click();
        page.evaluate(FILES, List.of("paste", "table.png", "#comment", "its text"));
        page.setInputFiles("#attach-files", new FilePayload("empty.txt", "text/plain", new byte[0]));
        assertThat(page.locator("#attach-error")).hasText("The file empty.txt is empty: there is nothing to attach.");
        page.setInputFiles("#attach-files", new FilePayload("big.bin", "a/b", new byte[11 * 1024 * 1024]));
        assertThat(page.locator("#attach-error")).containsText("big.bin is too large to attach.");
        assertThat(names).hasCount(2);
    }

    @Test
    public void anOpenDialogTakesThem() {
        Page page = Browsing.issue(CHROMIUM, IssueBrowserIT.issue("UPL", "Takes files"), 1280);
        page.locator("#opsbar-operations_more").click();
        page.locator("#attach-file a").click();
        Locator dialog = page.locator("#attach-file-dialog");
        assertThat(dialog.locator("#file")).isFocused();
        page.evaluate(FILES, List.of("drop", "one.png", "#attach-file-dialog", ""));
        page.evaluate(FILES, List.of("drop", "two.png", "#attach-file-dialog", ""));
        assertEquals(2, page.evaluate("document.querySelector('#attach-file-dialog #file').files.length"));
        assertThat(page.locator(".attachment-content")).hasCount(0);
        dialog.locator("#attach-file-submit").click();
        assertThat(page.locator(".attachment-content")).hasCount(2);
        page.locator("#edit-issue").click();
        assertThat(page.locator("#edit-issue-dialog #summary")).isFocused();
        page.evaluate(FILES, List.of("drop", "three.png", "#edit-issue-dialog", ""));
        page.keyboard().press("Escape");
        assertThat(page.locator("#edit-issue")).isFocused();
        assertThat(page.locator(".attachment-content")).hasCount(2);
    }
}
