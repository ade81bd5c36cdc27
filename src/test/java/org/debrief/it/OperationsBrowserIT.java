package org.debrief.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The sandbox's system pages in a browser: clock, mail server, mail queue, mail boxes and the list of apps. */
public class OperationsBrowserIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String MAIL = "/rest/sandbox/1.0/mail";

    @BeforeClass
    public static void createProject() {
        Site.createProject("OPB");
        Site.grant("OPB", "BROWSE_PROJECTS", "user:ada", "user:admin");
        Site.grant("OPB", "ASSIGNABLE_USER", "user:ada", "user:admin");
    }

    @After
    public void giveBack() {
        admin().put("/rest/sandbox/1.0/clock", Map.of("offset", "PT0S")).expect(200);
        admin().put(MAIL + "/server", Map.of("state", "up")).expect(200);
        admin().post(MAIL + "/flush", "{}").expect(200);
    }

    private static Client admin() {
        return Products.jira("admin");
    }

    private static String assignToAda(String summary) {
        Map<String, Object> fields = Map.of("project", Map.of("key", "OPB"), "issuetype", Map.of("name", "Task"), "summary", summary);
        String key = admin().post("/rest/api/2/issue", Map.of("fields", fields)).expect(201).json().get("key").asText();
        admin().put("/rest/api/2/issue/" + key + "/assignee", Map.of("name", "ada")).expect(204);
        return key;
    }

    private static void picture(Page page, String address, String name) {
        for (int width : new int[] {1280, 400}) {
            page.setViewportSize(width, 900);
            page.navigate(Products.jiraUrl() + address);
            int excess = (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertTrue(name + " is wider than the page by " + excess, excess <= 0);
            Chromium.picture(page, name);
        }
    }

    @Test
    public void mailOfAnAssignmentArrivesInTheMailBox() {
        admin().delete(MAIL + "/ada", null).expect(200);
        String key = assignToAda("<img src=x onerror=alert(1)> breaks");
        admin().post(MAIL + "/flush", "{}").expect(200);

        Page ada = Browsing.jira(CHROMIUM, "ada", 1280);
        ada.navigate(Products.jiraUrl() + "/secure/MailBox.jspa");
        assertThat(ada.locator("#mails strong a")).hasText("[JIRA] (" + key + ") <img src=x onerror=alert(1)> breaks");
        ada.locator("#mails strong a").click();
        FrameLocator letter = ada.frameLocator("iframe.mail-html");
        assertThat(letter.locator("body")).containsText("Administrator assigned " + key);
        assertThat(letter.locator("img")).hasCount(0);
        Chromium.picture(ada, "mail-box");
        ada.locator("#delete-mail").click();
        assertThat(ada.locator("#no-mail")).isVisible();
        picture(ada, "/secure/MailBox.jspa", "mail-box-empty");
        assertEquals(List.of(), CHROMIUM.errors());
    }

    @Test
    public void mailWaitsWhileTheServerIsDown() {
        admin().delete(MAIL + "/ada", null).expect(200);
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        page.navigate(Products.jiraUrl() + "/secure/admin/OutgoingMailServers.jspa");
        page.locator("label[for=state-DOWN]").click();
        saveServer(page);
        assertThat(page.locator("#state-DOWN")).isChecked();

        assignToAda("Down");
        admin().post(MAIL + "/flush", "{}").expect(200);
        picture(page, "/secure/admin/MailQueueAdmin.jspa", "mail-queue");
        assertThat(page.locator("#queue-size")).not().hasText("0");
        assertEquals(0, admin().get(MAIL + "/ada").expect(200).json().size());

        page.navigate(Products.jiraUrl() + "/secure/admin/OutgoingMailServers.jspa");
        page.locator("label[for=state-UP]").click();
        saveServer(page);
        picture(page, "/secure/admin/OutgoingMailServers.jspa", "mail-server");
        page.navigate(Products.jiraUrl() + "/secure/admin/MailQueueAdmin.jspa");
        page.click("#flush-queue");
        assertThat(page.locator("#queue-size")).hasText("0");
        assertEquals(1, admin().get(MAIL + "/ada").expect(200).json().size());
    }

    /** Presses the button and waits until the form was acted on. */
    private static void saveServer(Page page) {
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.click("#save-server"));
    }

    @Test
    public void badServerSettingIsRefusedAndKept() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        page.navigate(Products.jiraUrl() + "/secure/admin/OutgoingMailServers.jspa");
        page.fill("#from", "nobody");
        page.click("#save-server");
        assertThat(page.locator("#fault")).containsText("is not a mail address");
        assertThat(page.locator("#from")).hasValue("nobody");
        assertEquals("jira@example.com", admin().get(MAIL + "/server").expect(200).json().get("from").asText());
    }

    @Test
    public void clockIsMovedAndReset() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        page.navigate(Products.jiraUrl() + "/secure/admin/SystemClock.jspa");
        page.fill("#amount", "-3");
        page.click("#move-clock");
        assertThat(page.locator("#clock-offset")).hasText("3 days behind the machine");
        picture(page, "/secure/admin/SystemClock.jspa", "system-clock");
        page.fill("#amount", "999999");
        page.click("#move-clock");
        assertThat(page.locator("#fault")).containsText("2000 to 2999");
        assertThat(page.locator("#clock-offset")).hasText("3 days behind the machine");
        page.click("#reset-clock");
        assertThat(page.locator("#clock-offset")).hasText("None");
    }

    @Test
    public void pluginIsReloadedByAButton() {
        Page page = Browsing.jira(CHROMIUM, "admin", 1280);
        picture(page, "/plugins/servlet/upm", "manage-apps");
        page.click("#plugin-reload");
        assertThat(page.locator(".aui-flag")).containsText("was reloaded in");
        assertThat(page.locator("#plugin-state")).hasText("enabled");
    }

    @Test
    public void othersSeeNothingOfIt() {
        Client kim = Products.jira("kim");
        for (String page : List.of("/secure/admin/SystemClock.jspa", "/secure/admin/OutgoingMailServers.jspa", "/secure/admin/MailQueueAdmin.jspa", "/plugins/servlet/upm")) {
            kim.get(page).expect(403);
        }
        kim.get("/secure/MailBox.jspa?user=ada").expect(404);
        kim.get("/secure/MailBox.jspa?user=nobody-of-this-name").expect(404);
        kim.get("/secure/MailBox.jspa?user=other").expect(404);
        kim.get(MAIL + "/kim").expect(403);
        admin().post("/secure/MailBox.jspa?user=ada&action=empty", "", "Content-Type", "application/x-www-form-urlencoded").expect(403);
        admin().get("/secure/MailBox.jspa?user=ada").expect(200);
    }
}
