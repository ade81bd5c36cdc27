package org.debrief.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Assume;
import org.junit.rules.ExternalResource;

/** Headless Chromium for one test class; where it or the pages' AUI is not installed the tests are skipped and say how to install it. */
public final class Chromium extends ExternalResource {

    private static final Path EXECUTABLE = Paths.get("/usr/bin/chromium");
    private static final Path BROWSER_FILES = Paths.get("target", "npm", "installed.json");

    private final List<String> errors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    protected void before() {
        Assume.assumeTrue(
                "Browser tests need Chromium at " + EXECUTABLE + " (Debian: apt-get install chromium)", Files.isExecutable(EXECUTABLE));
        Assume.assumeTrue("Browser tests need AUI, which the build installs where npm is on the path", Files.exists(BROWSER_FILES));
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(EXECUTABLE)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    @Override
    protected void after() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    /** A page of somebody who is not signed in anywhere, with its own cookies. */
    public Page page(int width) {
        BrowserContext person = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setTimezoneId("UTC").setLocale("en-GB"));
        person.setDefaultTimeout(15_000);
        Page page = person.newPage();
        page.onPageError(errors::add);
        return page;
    }

    /** What scripts of the pages threw so far. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Keeps a picture of the page for people to look at. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Paths.get("target", "screenshots", name + "-" + page.viewportSize().width + ".png"))
                .setFullPage(true));
    }
}
