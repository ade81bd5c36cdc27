package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Test;

/** Making several issues with one call of the small Jira's REST interface. */
public class BulkRestTest {
    private static final String TASK = "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'%s'}}";

    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void eachIssueSucceedsOrFailsByItself() {
        RestJira.Answer made = jira.post("admin", "issue/bulk", "{'issueUpdates':[" + task("One") + "," + task("") + ","
                + task("Three") + ",{'fields':{'summary':'x'}}]}");
        assertEquals(made.body().toString(), 201, made.status());
        assertEquals("DEMO-1", made.at("/issues/0/key"));
        assertEquals("DEMO-2", made.at("/issues/1/key"));
        assertEquals(jira.baseUrl() + "/rest/api/2/issue/" + made.at("/issues/0/id"), made.at("/issues/0/self"));
        assertEquals("{\"status\":400,\"elementErrors\":{\"errorMessages\":[],\"errors\":{\"summary\":\"You must specify a summary of the issue.\"}},"
                + "\"failedElementNumber\":1}", made.body().at("/errors/0").toString());
        assertEquals("3", made.at("/errors/1/failedElementNumber"));
        assertEquals("project is required", made.at("/errors/1/elementErrors/errors/project"));
        assertEquals("Three", jira.get("admin", "issue/DEMO-2").at("/fields/summary"));
    }

    @Test
    public void whereAllFailTheCallFails() {
        RestJira.Answer refused = jira.post("admin", "issue/bulk", "{'issueUpdates':[" + task("") + ",{}]}");
        assertEquals(400, refused.status());
        assertEquals(0, refused.body().path("issues").size());
        assertEquals(2, refused.body().path("errors").size());
        RestJira.Answer forbidden = jira.post("ada", "issue/bulk", "{'issueUpdates':[" + task("One") + "]}");
        assertEquals(400, forbidden.status());
        assertEquals("You must select a valid project.", forbidden.at("/errors/0/elementErrors/errors/project"));
    }

    @Test
    public void theIssuesMustBeAList() {
        for (String body : new String[] {"{}", "{'issueUpdates':{}}", "{'issues':[]}"}) {
            assertEquals(body, 400, jira.post("admin", "issue/bulk", body).status());
        }
        RestJira.Answer none = jira.post("admin", "issue/bulk", "{'issueUpdates':[]}");
        assertEquals(201, none.status());
        assertTrue(none.body().path("issues").isEmpty());
    }

    private static String task(String summary) {
        return TASK.formatted(summary);
    }
}
