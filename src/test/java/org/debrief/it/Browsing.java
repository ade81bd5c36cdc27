package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;

/** What tests do in a browser again and again: sign in to Jira, and see that nothing sticks out of the page. */
final class Browsing {

    private Browsing() {}

    /** Jira as this user sees it after signing in; the password is the user name. */
    static Page jira(Chromium chromium, String user, int width) {
        Page page = chromium.page(width);
        page.navigate(Products.jiraUrl() + "/login.jsp");
        page.fill("#os_username", user);
        page.fill("#os_password", user);
        page.press("#os_password", "Enter");
        assertThat(page.locator("#reader")).isAttached();
        return page;
    }

    static void open(Page page, String path) {
        page.navigate(Products.jiraUrl() + path);
    }

    static void requireNoScrolling(Page page) {
        int excess = (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue("Nothing is wider than the page, but by " + excess, excess <= 0);
    }
}
