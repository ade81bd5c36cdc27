package org.debrief.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What tests of the import do on the tab of the timeline. */
final class Importing {

    static final String CHANNEL = """
            [{"type":"message","user":"U1","user_profile":{"real_name":"Kim Lee"},"text":"Checkout is slow, I am looking","ts":"1772355700.000100"}]
            """;
    static final String ALERTS = """
            {"version":"4","groupKey":"{}:{alertname=\\"CheckoutErrors\\"}","status":"firing","receiver":"ops","groupLabels":{},
             "commonLabels":{"alertname":"CheckoutErrors"},"commonAnnotations":{"summary":"Checkout error rate above 5 %"},
             "alerts":[{"status":"firing","labels":{"alertname":"CheckoutErrors","service":"checkout-api"},
               "annotations":{"summary":"Checkout error rate above 5 %"},"startsAt":"2026-03-01T09:01:10Z","endsAt":"0001-01-01T00:00:00Z","fingerprint":"a1b2c3d4e5f60718"}]}
            """;
    static final String LOG = """
            2026-03-01 10:00:05,120 ERROR checkout-api: pool is full
            java.lang.IllegalStateException: no connection, password=hunter22secret
            \tat org.example.Pool.get(Pool.java:42)
            2026-03-01 10:03:00,001 INFO checkout-api: pool was widened
            """;

    private static final String DROP = "([selector, files]) => { const data = new DataTransfer();"
            + " for (const [name, text] of Object.entries(files)) { data.items.add(new File([text], name)); }"
            + " document.querySelector(selector).dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: data})); }";

    private Importing() {}

    /** The tab of the timeline as the administrator sees it. */
    static Page tab(Chromium chromium, String key, String user, int width) {
        Page page = Browsing.jira(chromium, user, width);
        Browsing.open(page, "/browse/" + key + "#debrief=timeline");
        page.locator(".debrief-timeline-tab").waitFor();
        return page;
    }

    /** Drops files on the tab, by name. */
    static void drop(Page page, Map<String, String> files) {
        page.evaluate(DROP, List.of(".debrief-timeline-tab", new TreeMap<>(files)));
    }

    /** Chooses a file in the dialog. */
    static void choose(Page page, String name, String content) {
        choose(page, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static void choose(Page page, String name, byte[] content) {
        dialog(page).locator("input[type=file]").setInputFiles(new FilePayload(name, "", content));
    }

    /** An archive with one file. */
    static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static Locator dialog(Page page) {
        return page.locator("dialog.debrief-import");
    }

    static Locator save(Page page) {
        return dialog(page).locator("footer .aui-button-primary");
    }

    static Locator rows(Page page) {
        return dialog(page).locator(".debrief-import-event");
    }

    static Locator message(Page page) {
        return dialog(page).locator("[role=alert] .aui-message");
    }

    /** What the tab says after a save. */
    static Locator said(Page page) {
        return page.locator(".debrief-tl-message-text");
    }

    /** Answers the zone of the first file that asks. */
    static void answerZone(Page page, String zone) {
        Locator question = dialog(page).locator(".debrief-import-question").first();
        question.getByLabel("Time zone").fill(zone);
        question.getByText("Use this").click();
    }
}
