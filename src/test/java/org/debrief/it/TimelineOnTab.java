package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The timeline of an incident, on its tab in a browser and as REST tells it. */
record TimelineOnTab(Chromium chromium, String key) {

    /** Its address in REST. */
    String path() {
        return Site.API + "/incidents/" + key + "/timeline";
    }

    /** The events that are saved. */
    JsonNode events() {
        return Products.jira("admin").get(path()).expect(200).json().get("events");
    }

    /** The saved event of this text. */
    ObjectNode event(String text) {
        for (JsonNode event : events()) {
            if (event.get("text").asText().equals(text)) {
                return (ObjectNode) event;
            }
        }
        throw new AssertionError("No event says " + text + " in " + events());
    }

    /** What somebody else does to an event meanwhile. */
    void change(ObjectNode event) {
        Products.jira("admin").put(path() + "/" + event.get("id").asText(), event).expect(200);
    }

    /** The tab as this user sees it. */
    Page open(String user, int width) {
        Page page = Browsing.jira(chromium, user, width);
        Browsing.open(page, "/browse/" + key + "#debrief=timeline");
        assertThat(page.locator(".debrief-timeline-tab")).isVisible();
        return page;
    }

    static Locator row(Page page, String text) {
        return page.locator(".debrief-tl-event", new Page.LocatorOptions().setHasText(text));
    }

    static Locator form(Page page) {
        return page.locator(".debrief-timeline-tab form[data-debrief=event-form]");
    }

    static Locator said(Page page) {
        return page.locator(".debrief-tl-message-text");
    }

    /** The same page with the form of an event open. */
    static Page editing(Page page, String text) {
        row(page, text).focus();
        page.keyboard().press("e");
        assertThat(form(page).locator("textarea[name=text]")).isFocused();
        return page;
    }

    /** Saves the form that is open with another text. */
    static void write(Page page, String text) {
        page.fill("#debrief-event-text", text);
        page.keyboard().press("Control+Enter");
    }
}
