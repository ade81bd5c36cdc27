package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The JSON that programs keep at issues, comments, projects and users. */
public class PropertyRestTest {
    private final RestJira jira = new RestJira();

    @Before
    public void anIssue() {
        jira.site.issue("One");
    }

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void aPropertyOfAnIssueIsSetReadAndRemoved() {
        assertEquals(201, jira.put("admin", "issue/DEMO-1/properties/debrief.state", "{'open':true,'steps':[1,2]}").status());
        assertEquals(200, jira.put("admin", "issue/DEMO-1/properties/debrief.state", "'closed'").status());
        assertEquals("{\"key\":\"debrief.state\",\"value\":\"closed\"}", jira.get("admin", "issue/DEMO-1/properties/debrief.state").body().toString());
        assertEquals("{\"keys\":[{\"self\":\"" + jira.baseUrl() + "/rest/api/2/issue/DEMO-1/properties/debrief.state\",\"key\":\"debrief.state\"}]}",
                jira.get("admin", "issue/DEMO-1/properties").body().toString());
        assertEquals(204, jira.delete("admin", "issue/DEMO-1/properties/debrief.state").status());
        assertEquals(404, jira.delete("admin", "issue/DEMO-1/properties/debrief.state").status());
        assertEquals(404, jira.get("admin", "issue/DEMO-1/properties/debrief.state").status());
    }

    @Test
    public void whatIsNoJsonOrTooLongIsRefused() {
        assertEquals(400, jira.put("admin", "issue/DEMO-1/properties/p", "{open").status());
        assertEquals(400, jira.put("admin", "issue/DEMO-1/properties/p", "").status());
        assertEquals(400, jira.put("admin", "issue/DEMO-1/properties/p", "'" + "x".repeat(40_000) + "'").status());
        assertEquals(400, jira.put("admin", "issue/DEMO-1/properties/" + "k".repeat(256), "1").status());
    }

    @Test
    public void readingNeedsToSeeTheIssueAndWritingToEditIt() {
        jira.put("admin", "issue/DEMO-1/properties/p", "1");
        assertEquals(404, jira.get("ada", "issue/DEMO-1/properties").status());
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        assertEquals(200, jira.get("ada", "issue/DEMO-1/properties/p").status());
        assertEquals(403, jira.put("ada", "issue/DEMO-1/properties/p", "2").status());
        assertEquals(403, jira.delete("ada", "issue/DEMO-1/properties/p").status());
    }

    @Test
    public void propertiesOfProjectsAreWrittenByTheirAdministrators() {
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        assertEquals(201, jira.put("admin", "project/DEMO/properties/p", "[]").status());
        assertEquals("[]", jira.get("ada", "project/DEMO/properties/p").body().path("value").toString());
        assertEquals(403, jira.put("ada", "project/DEMO/properties/p", "1").status());
        assertEquals(404, jira.get("ada", "project/NONE/properties").status());
    }

    @Test
    public void propertiesOfUsersAreTheirOwnOrAdministrators() {
        assertEquals(201, jira.put("ada", "user/properties/p?userKey=ada", "1").status());
        assertEquals(200, jira.put("admin", "user/properties/p?username=ada", "2").status());
        assertEquals("p", jira.get("ada", "user/properties?userKey=ada").at("/keys/0/key"));
        assertEquals(403, jira.get("kim", "user/properties?userKey=ada").status());
        assertEquals(403, jira.put("kim", "user/properties/p?userKey=ada", "3").status());
        assertEquals(404, jira.get("ada", "user/properties").status());
        assertEquals(401, jira.get(null, "user/properties?userKey=ada").status());
    }

    @Test
    public void propertiesOfCommentsAreWrittenByThoseWhoMayEditThem() {
        String id = jira.post("admin", "issue/DEMO-1/comment", "{'body':'Seen'}").at("/id");
        assertEquals(201, jira.put("admin", "comment/" + id + "/properties/p", "1").status());
        assertEquals(404, jira.get("ada", "comment/" + id + "/properties/p").status());
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        assertEquals(403, jira.put("ada", "comment/" + id + "/properties/p", "2").status());
        assertEquals(404, jira.get("admin", "comment/1/properties").status());
    }
}
