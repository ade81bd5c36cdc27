package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Test;

/** One's own time zone and language, and the quick filters of a project's board, over REST. */
public class PreferenceRestTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void theTimeZoneIsOnesOwn() {
        assertEquals(204, jira.put("ada", "mypreferences?key=jira.user.timezone", "\"Europe/Stockholm\"").status());
        assertEquals("Europe/Stockholm", jira.get("ada", "mypreferences?key=jira.user.timezone").body().asText());
        assertEquals("Europe/Stockholm", jira.get("ada", "myself").at("/timeZone"));
        assertTrue(!"Europe/Stockholm".equals(jira.get("kim", "myself").at("/timeZone")));
    }

    @Test
    public void theLanguageIsOnesOwn() {
        assertEquals(204, jira.put("ada", "mypreferences?key=jira.user.locale", "\"de_DE\"").status());
        assertEquals("de_DE", jira.get("ada", "myself").at("/locale"));
    }

    @Test
    public void whatIsNoPreferenceIsRefused() {
        assertEquals(400, jira.put("ada", "mypreferences?key=jira.user.timezone", "\"Atlantis\"").status());
        assertEquals(404, jira.get("ada", "mypreferences?key=nonsense").status());
        assertEquals(400, jira.get("ada", "mypreferences").status());
        assertEquals(401, jira.get(null, "mypreferences?key=jira.user.timezone").status());
    }

    @Test
    public void aQuickFilterIsAddedByAnAdministratorOnly() {
        String filter = "{'name':'Mine','jql':'assignee = currentUser()','description':''}".replace('\'', '"');
        String path = "/rest/sandbox/1.0/projects/DEMO/quickfilters";
        assertEquals(403, jira.call("ada", "POST", path, filter).status());
        assertEquals(404, jira.call("admin", "POST", path.replace("DEMO", "NO"), filter).status());
        assertEquals(400, jira.call("admin", "POST", path, filter.replace("= currentUser()", "=")).status());
        assertEquals(201, jira.call("admin", "POST", path, filter).status());
        assertEquals("Mine", jira.site.model.boards().all().get(0).quickFilters().get(0).name());
    }
}
