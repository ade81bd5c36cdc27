package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;

import org.junit.After;
import org.junit.Test;

/** Clients that look for saved filters, categories, dashboards and logged work find none, in the product's shapes. */
public class AbsentFeaturesTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void nobodyHasSavedFiltersAndNoProjectHasACategory() {
        assertEquals("[]", jira.get("admin", "filter/favourite").body().toString());
        assertEquals("[]", jira.get("admin", "projectCategory").body().toString());
        RestJira.Answer filter = jira.get("admin", "filter/10000");
        assertEquals(400, filter.status());
        assertEquals("The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.", filter.at("/errorMessages/0"));
    }

    @Test
    public void theSystemsDashboardIsTheOnlyOne() {
        RestJira.Answer all = jira.get("admin", "dashboard");
        assertEquals("System Dashboard", all.at("/dashboards/0/name"));
        assertEquals(1, all.body().path("total").asInt());
        assertEquals(0, jira.get("admin", "dashboard?filter=favourite").body().path("dashboards").size());
        assertEquals(all.body().at("/dashboards/0"), jira.get("admin", "dashboard/10000").body());
        assertEquals(404, jira.get("admin", "dashboard/1").status());
    }

    @Test
    public void workIsReadAsEmptyAndCannotBeLogged() {
        jira.post("admin", "issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'x'}}");
        assertEquals("{\"startAt\":0,\"maxResults\":0,\"total\":0,\"worklogs\":[]}", jira.get("admin", "issue/DEMO-1/worklog").body().toString());
        RestJira.Answer refused = jira.post("admin", "issue/DEMO-1/worklog", "{'timeSpent':'1h'}");
        assertEquals(400, refused.status());
        assertEquals("Can not perform the requested operation, time tracking is disabled in Jira.", refused.at("/errorMessages/0"));
        assertEquals(404, jira.get("admin", "issue/DEMO-1/worklog/1").status());
        assertEquals(404, jira.get("ada", "issue/DEMO-1/worklog").status());
    }
}
