package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** The analysis of an incident, on its tab in a browser and as REST tells it. */
record AnalysisOnTab(Chromium chromium, String key) {

    /** The incident in REST. */
    String path() {
        return Site.API + "/incidents/" + key;
    }

    /** The saved factor or why of this text. */
    ObjectNode part(String list, String text) {
        JsonNode all = Products.jira("admin").get(path()).expect(200).json().get(list);
        for (JsonNode part : all) {
            if (part.get("text").asText().equals(text)) {
                return (ObjectNode) part;
            }
        }
        throw new AssertionError("None of " + list + " says " + text + " in " + all);
    }

    /** What somebody else does to a factor or a why meanwhile. */
    void change(String list, ObjectNode part) {
        Products.jira("admin").put(path() + "/" + list + "/" + part.get("id").asText(), part).expect(200);
    }

    /** The tab as this user sees it. */
    Page open(String user, int width) {
        Page page = Browsing.jira(chromium, user, width);
        Browsing.open(page, "/browse/" + key + "#debrief=analysis");
        assertThat(page.locator(".debrief-analysis-tab")).isVisible();
        return page;
    }

    static Locator row(Page page, String text) {
        return page.locator(".debrief-an-item", new Page.LocatorOptions().setHasText(text));
    }

    static Locator text(Page page) {
        return page.locator("#debrief-an-text");
    }

    static Locator said(Page page) {
        return page.locator(".debrief-analysis-tab .debrief-tl-message-text");
    }

    /** What the tab says, in its order: 0 for a factor, otherwise how often why was asked, and the text. */
    static List<String> tree(Page page) {
        return page.locator(".debrief-an-item").all().stream()
                .map(row -> row.getAttribute("data-level") + " " + row.locator(".debrief-an-text").evaluate("text => text.firstChild.textContent.trim()"))
                .toList();
    }

    /** Waits until the tab says this. */
    static void requireTree(Page page, String... rows) {
        try {
            page.waitForCondition(() -> tree(page).equals(List.of(rows)), new Page.WaitForConditionOptions().setTimeout(5_000));
        } catch (TimeoutError e) {
            assertEquals(List.of(rows), tree(page));
        }
    }

    /** Types into the box that is open and presses Enter, which leads to a new empty one. */
    static void enter(Page page, String words) {
        assertThat(text(page)).isFocused();
        assertThat(text(page)).hasValue("");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(row(page, words)).isVisible();
        assertThat(text(page)).hasValue("");
    }
}
