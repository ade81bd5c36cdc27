package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;

/** What tests do in a browser again and again: sign in, look at an issue, and see that nothing sticks out of the page. */
public final class Browsing {

    private Browsing() {}

    /** Jira as this user sees it after signing in; the password is the user name. */
    static Page jira(Chromium chromium, String user, int width) {
        return signedIn(chromium, Products.jiraUrl(), user, width);
    }

    /** A product, at its address, as this user sees it after signing in. */
    public static Page signedIn(Chromium chromium, String product, String user, int width) {
        Page page = chromium.page(width);
        signIn(page, product, user);
        return page;
    }

    /** Signs in at a product's address, which leads to its first page. */
    static void signIn(Page page, String product, String user) {
        page.navigate(product + "/login.jsp");
        page.fill("#os_username", user);
        page.fill("#os_password", user);
        page.press("#os_password", "Enter");
        assertThat(page.locator("#reader")).isAttached();
    }

    static void open(Page page, String path) {
        page.navigate(Products.jiraUrl() + path);
    }

    /** An issue as the administrator sees it. */
    static Page issue(Chromium chromium, String key, int width) {
        Page page = jira(chromium, "admin", width);
        open(page, "/browse/" + key);
        return page;
    }

    static void requireNoScrolling(Page page) {
        int excess = (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue("Nothing is wider than the page, but by " + excess, excess <= 0);
    }
}
