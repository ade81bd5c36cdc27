package org.debrief.sandbox.confluence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.debrief.it.Browsing;
import org.debrief.it.Chromium;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostSettings;
import org.debrief.sandbox.host.PeerLink;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** People create pages from a plugin's blueprints in the dialog, with and without a wizard. */
public class BlueprintBrowserIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final Database database = Database.inMemory();
    private Host host;

    @Before
    public void start() throws Exception {
        Path home = folder.getRoot().toPath();
        SandboxConfluence confluence = new SandboxConfluence(database);
        host = new Host(confluence, database, PeerLink.none(), new HostSettings(0, "/confluence", home, GreetingJar.in(home)));
        host.start();
        try (CurrentUser.Scope scope = CurrentUser.as("admin")) {
            confluence.wiki().createSpace("HI", "Greetings", "");
        }
    }

    @After
    public void stop() {
        host.close();
        database.close();
    }

    /** Lets the pages have AUI, which is looked for beside the plugin's jar. */
    private void dress() throws IOException {
        Files.createSymbolicLink(folder.getRoot().toPath().resolve("npm"), Path.of("target", "npm").toAbsolutePath());
    }

    private Page dialog(int width) {
        Page page = Browsing.signedIn(CHROMIUM, host.baseUrl(), "ada", width);
        page.navigate(host.baseUrl() + "/display/HI");
        page.click("#create_link");
        assertThat(page.locator("#create-space")).isFocused();
        return page;
    }

    @Test
    public void aWizardIsWalkedForthAndBackAndKeepsWhatWasTyped() throws IOException {
        dress();
        for (int width : new int[] {1280, 400}) {
            walk(dialog(width));
        }
        assertEquals(List.of(), CHROMIUM.errors());
    }

    private static void walk(Page page) {
        assertThat(page.locator("#create-button")).hasText("Create");
        page.getByText("Greeting draft").click();
        assertThat(page.locator("#create-button")).hasText("Next");
        Chromium.picture(page, "blueprint-choice");
        page.click("#create-button");
        assertThat(page.locator("#greeting-who")).isFocused();
        page.press("#greeting-who", "Enter");
        assertThat(page.locator("#greeting-who")).isFocused();
        page.fill("#greeting-who", "nobody");
        page.press("#greeting-who", "Enter");
        assertThat(page.locator("#greeting-who")).isVisible();
        page.fill("#greeting-who", "Kim");
        page.press("#greeting-who", "Enter");
        assertThat(page.locator("#greeting-why")).isFocused();
        assertThat(page.locator(".wizard-page h2:visible")).hasText("Why to greet");
        assertThat(page.getByText("To 3 letters")).isVisible();
        assertThat(page.locator("#create-button")).hasText("Create");
        Chromium.picture(page, "blueprint-wizard");
        page.click("#create-back");
        assertThat(page.locator("#greeting-who")).hasValue("Kim");
        page.click("#create-back");
        assertThat(page.locator("#create-space")).isVisible();
        page.click("#create-button");
        page.click("#create-button");
        page.fill("#greeting-why", "A birthday");
        page.click("#create-button");
        assertThat(page.locator("#editor-form #title")).hasValue("Greeting for Kim");
        assertTrue(page.inputValue("#body").contains("<p>Hello Kim</p>"));
    }

    @Test
    public void aPageIsMadeAtOnceAndListedAlsoWhereThereIsNoAui() {
        Page page = dialog(400);
        assertThat(page.locator("#plain-notice")).containsText("These pages are plain");
        page.getByText("Greeting draft").click();
        page.getByText("Greeting page").click();
        assertThat(page.locator("#create-button")).hasText("Create");
        page.fill("#create-title", "Hello <b>");
        Chromium.picture(page, "blueprint-plain");
        page.click("#create-button");
        assertThat(page.locator("#title-text")).hasText("Hello <b>");
        assertThat(page.locator("#labels-section")).containsText("greeting-page");
        page.locator(".aui-nav-breadcrumbs").getByText("All greetings").click();
        assertThat(page.locator("#main-content")).containsText("Hello <b>");
        Chromium.picture(page, "blueprint-index");
        assertEquals(List.of(), CHROMIUM.errors());
    }
}
