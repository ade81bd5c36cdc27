package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Links from issues to other sites over REST. */
public class RemoteLinkRestTest {
    private static final String WHOLE = "{'globalId':'system=http://wiki&id=1','application':{'type':'com.example','name':'Wiki'},"
            + "'relationship':'is described in','object':{'url':'http://wiki/1','title':'Review','summary':'All of it',"
            + "'icon':{'url16x16':'http://wiki/i.png','title':'Page'},"
            + "'status':{'resolved':true,'icon':{'url16x16':'http://wiki/d.png','title':'Done','link':'http://wiki/d'}}}}";

    private final RestJira jira = new RestJira();

    @Before
    public void twoIssues() {
        jira.site.issue("One");
        jira.site.issue("Two");
    }

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void aLinkIsReadAsItWasWritten() {
        RestJira.Answer made = jira.post("admin", "issue/DEMO-1/remotelink", WHOLE);
        assertEquals(made.body().toString(), 201, made.status());
        assertTrue(made.body().path("id").isNumber());
        String one = jira.get("admin", "issue/DEMO-1/remotelink/" + made.at("/id")).body().toString();
        assertEquals("{\"id\":" + made.at("/id") + ",\"self\":\"" + jira.baseUrl() + "/rest/api/2/issue/DEMO-1/remotelink/" + made.at("/id") + "\","
                + WHOLE.substring(1).replace('\'', '"'), one);
        assertEquals(one, jira.get("admin", "issue/DEMO-1/remotelink").body().path(0).toString());
        assertEquals(one, jira.get("admin", "issue/DEMO-1/remotelink?globalId=system%3Dhttp%3A%2F%2Fwiki%26id%3D1").body().toString());
    }

    @Test
    public void theSameGlobalIdUpdatesTheLinkAndForgetsWhatIsNotNamed() {
        String id = jira.post("admin", "issue/DEMO-1/remotelink", WHOLE).at("/id");
        RestJira.Answer again = jira.post("admin", "issue/DEMO-1/remotelink",
                "{'globalId':'system=http://wiki&id=1','object':{'url':'http://wiki/1','title':'New'}}");
        assertEquals(200, again.status());
        assertEquals(id, again.at("/id"));
        RestJira.Answer link = jira.get("admin", "issue/DEMO-1/remotelink/" + id);
        assertEquals("New", link.at("/object/title"));
        assertTrue(link.body().path("relationship").isMissingNode());
        assertEquals(204, jira.put("admin", "issue/DEMO-1/remotelink/" + id, "{'object':{'url':'http://wiki/2','title':'Other'}}").status());
        assertTrue(jira.get("admin", "issue/DEMO-1/remotelink/" + id).body().path("globalId").isMissingNode());
    }

    @Test
    public void linksAreDeletedByIdAndByGlobalId() {
        String id = jira.post("admin", "issue/DEMO-1/remotelink", "{'object':{'url':'http://wiki/2','title':'Other'}}").at("/id");
        jira.post("admin", "issue/DEMO-1/remotelink", WHOLE);
        assertEquals(204, jira.delete("admin", "issue/DEMO-1/remotelink/" + id).status());
        assertEquals(204, jira.delete("admin", "issue/DEMO-1/remotelink?globalId=system%3Dhttp%3A%2F%2Fwiki%26id%3D1").status());
        assertEquals(404, jira.delete("admin", "issue/DEMO-1/remotelink?globalId=none").status());
        assertEquals(400, jira.delete("admin", "issue/DEMO-1/remotelink").status());
        assertEquals("[]", jira.get("admin", "issue/DEMO-1/remotelink").body().toString());
    }

    @Test
    public void whatIsMissingOrWrongIsNamed() {
        assertEquals("'url' is required.", jira.post("admin", "issue/DEMO-1/remotelink", "{'object':{'title':'T'}}").at("/errors/url"));
        assertEquals("'title' is required.", jira.post("admin", "issue/DEMO-1/remotelink", "{'object':{'url':'http://x'}}").at("/errors/title"));
        RestJira.Answer program = jira.post("admin", "issue/DEMO-1/remotelink", "{'object':{'url':'javascript:alert(1)','title':'T'}}");
        assertEquals(400, program.status());
        assertEquals("'url' is not a valid URI.", program.at("/errors/url"));
    }

    @Test
    public void aLinkOfAnotherIssueIsNotFound() {
        String id = jira.post("admin", "issue/DEMO-1/remotelink", WHOLE).at("/id");
        assertEquals(404, jira.get("admin", "issue/DEMO-2/remotelink/" + id).status());
        assertEquals(404, jira.delete("admin", "issue/DEMO-2/remotelink/" + id).status());
        assertEquals(400, jira.get("admin", "issue/DEMO-1/remotelink/x").status());
    }

    @Test
    public void writingNeedsThePermissionToLink() {
        assertEquals(404, jira.post("ada", "issue/DEMO-1/remotelink", WHOLE).status());
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        assertEquals(403, jira.post("ada", "issue/DEMO-1/remotelink", WHOLE).status());
        assertEquals(200, jira.get("ada", "issue/DEMO-1/remotelink").status());
    }
}
