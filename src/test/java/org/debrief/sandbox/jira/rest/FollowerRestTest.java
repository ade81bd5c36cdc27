package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Watchers and votes of issues over REST. */
public class FollowerRestTest {
    private final RestJira jira = new RestJira();
    private final StoredIssue issue = jira.site.issue("Incident");

    @Before
    public void adaBrowses() {
        jira.site.clock.pass(Duration.ofMinutes(1));
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Person("ada"), new Holder.Group("jira-users")));
    }

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void theWatchersAreListed() {
        assertEquals(204, jira.call("admin", "POST", "/rest/api/2/issue/DEMO-1/watchers", "'ada'").status());
        RestJira.Answer all = jira.get("admin", "issue/DEMO-1/watchers");
        assertEquals(jira.baseUrl() + "/rest/api/2/issue/DEMO-1/watchers", all.at("/self"));
        assertEquals(2, all.body().path("watchCount").asInt());
        assertTrue(all.body().path("isWatching").asBoolean());
        assertEquals("ada", all.at("/watchers/1/name"));
        assertEquals(2, jira.get("ada", "issue/DEMO-1").body().at("/fields/watches/watchCount").asInt());
    }

    @Test
    public void whoMayNotViewWatchersSeesHowManyTheyAre() {
        RestJira.Answer all = jira.get("ada", "issue/DEMO-1/watchers");
        assertEquals(1, all.body().path("watchCount").asInt());
        assertFalse(all.body().path("isWatching").asBoolean());
        assertEquals(0, all.body().path("watchers").size());
    }

    @Test
    public void oneWatchesOneselfWithoutABody() {
        assertEquals(204, jira.call("ada", "POST", "/rest/api/2/issue/DEMO-1/watchers", null).status());
        assertEquals(204, jira.call("ada", "POST", "/rest/api/2/issue/DEMO-1/watchers", "''").status());
        assertEquals(List.of("admin", "ada"), jira.site.model.watchers().of(issue.id()));
        assertEquals(204, jira.delete("ada", "issue/DEMO-1/watchers?username=ada").status());
        assertEquals(List.of("admin"), jira.site.model.watchers().of(issue.id()));
    }

    @Test
    public void othersAreManagedWithPermissionOnly() {
        assertEquals(401, jira.call("ada", "POST", "/rest/api/2/issue/DEMO-1/watchers", "'admin'").status());
        assertEquals(401, jira.delete("ada", "issue/DEMO-1/watchers?username=admin").status());
        assertEquals(404, jira.call(null, "POST", "/rest/api/2/issue/DEMO-1/watchers", "'ada'").status());
        RestJira.Answer blind = jira.call("admin", "POST", "/rest/api/2/issue/DEMO-1/watchers", "'kim'");
        assertEquals(401, blind.status());
        assertEquals("The user \"Kim Oduya\" does not have permission to view this issue. This user will not be added to the watch list.",
                blind.at("/errorMessages/0"));
    }

    @Test
    public void anUnknownWatcherIsRefused() {
        assertEquals(400, jira.call("admin", "POST", "/rest/api/2/issue/DEMO-1/watchers", "'nobody'").status());
        assertEquals(400, jira.call("admin", "POST", "/rest/api/2/issue/DEMO-1/watchers", "{'name':'ada'}").status());
        assertEquals(404, jira.delete("admin", "issue/DEMO-1/watchers?username=nobody").status());
        assertEquals(400, jira.delete("admin", "issue/DEMO-1/watchers").status());
        assertEquals(404, jira.get("kim", "issue/DEMO-1/watchers").status());
    }

    @Test
    public void oneVotesForWhatOthersReportedAndIsOpen() {
        assertEquals(204, jira.call("ada", "POST", "/rest/api/2/issue/DEMO-1/votes", null).status());
        RestJira.Answer all = jira.get("admin", "issue/DEMO-1/votes");
        assertEquals(1, all.body().path("votes").asInt());
        assertEquals("ada", all.at("/voters/0/name"));
        assertTrue(jira.get("ada", "issue/DEMO-1").body().at("/fields/votes/hasVoted").asBoolean());
        assertEquals(204, jira.delete("ada", "issue/DEMO-1/votes").status());
        assertEquals(404, jira.delete("ada", "issue/DEMO-1/votes").status());
        assertEquals(404, jira.call("admin", "POST", "/rest/api/2/issue/DEMO-1/votes", null).status());
    }
}
