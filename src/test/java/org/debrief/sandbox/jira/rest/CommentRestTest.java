package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Comments over REST: reading in pages, writing, editing, deleting, and keeping them for some. */
public class CommentRestTest {
    private static final String COMMENTS = "issue/DEMO-1/comment";

    private final RestJira jira = new RestJira();
    private final StoredIssue issue = jira.site.issue("Incident");

    @Before
    public void everyoneBrowses() {
        grant(Permission.BROWSE_PROJECTS, new Holder.Anyone());
    }

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void aCommentIsReadAsItWasWritten() {
        RestJira.Answer made = jira.post("admin", COMMENTS, "{'body':'See https://example.com <b>'}");
        assertEquals(201, made.status());
        String id = made.at("/id");
        assertEquals(jira.baseUrl() + "/rest/api/2/issue/" + issue.id() + "/comment/" + id, made.at("/self"));
        assertEquals("admin", made.at("/author/name"));
        assertEquals(made.at("/created"), made.at("/updated"));
        assertFalse(made.body().has("renderedBody"));
        assertEquals("<p>See <a href=\"https://example.com\" rel=\"nofollow noopener\">https://example.com</a> &lt;b&gt;</p>",
                jira.get("admin", COMMENTS + "/" + id + "?expand=renderedBody").at("/renderedBody"));
    }

    @Test
    public void commentsComeInPagesAndInBothOrders() {
        for (int i = 1; i <= 5; i++) {
            jira.post("admin", COMMENTS, "{'body':'No " + i + "'}");
        }
        RestJira.Answer all = jira.get("admin", COMMENTS);
        assertEquals(5, all.body().path("comments").size());
        assertEquals(5, all.body().path("total").asInt());
        RestJira.Answer page = jira.get("admin", COMMENTS + "?startAt=1&maxResults=2&orderBy=-created");
        assertEquals("No 4", page.at("/comments/0/body"));
        assertEquals(2, page.body().path("comments").size());
        assertEquals(2, page.body().path("maxResults").asInt());
        assertEquals(400, jira.get("admin", COMMENTS + "?orderBy=author").status());
        assertEquals(404, jira.get(null, COMMENTS).status());
    }

    @Test
    public void anEditChangesTextAndNamesItsWriter() {
        String id = jira.post("admin", COMMENTS, "{'body':'Frist'}").at("/id");
        jira.site.clock.pass(Duration.ofMinutes(5));
        RestJira.Answer edited = jira.put("admin", COMMENTS + "/" + id, "{'body':'First'}");
        assertEquals(200, edited.status());
        assertEquals("First", edited.at("/body"));
        assertEquals("admin", edited.at("/updateAuthor/name"));
        assertFalse(edited.at("/created").equals(edited.at("/updated")));
        assertEquals(400, jira.put("admin", COMMENTS + "/" + id, "{'body':' '}").status());
    }

    @Test
    public void onesOwnCommentsAndThoseOfOthersNeedPermissions() {
        grant(Permission.ADD_COMMENTS, new Holder.Anyone());
        String own = jira.post("ada", COMMENTS, "{'body':'Mine'}").at("/id");
        String other = jira.post("kim", COMMENTS, "{'body':'Not mine'}").at("/id");
        assertEquals(403, jira.put("ada", COMMENTS + "/" + own, "{'body':'Changed'}").status());
        grant(Permission.EDIT_OWN_COMMENTS, new Holder.Anyone());
        grant(Permission.DELETE_OWN_COMMENTS, new Holder.Anyone());
        assertEquals(200, jira.put("ada", COMMENTS + "/" + own, "{'body':'Changed'}").status());
        assertEquals(403, jira.put("ada", COMMENTS + "/" + other, "{'body':'Changed'}").status());
        assertEquals(403, jira.delete("ada", COMMENTS + "/" + other).status());
        assertEquals(204, jira.delete("ada", COMMENTS + "/" + own).status());
        assertEquals(204, jira.delete("admin", COMMENTS + "/" + other).status());
        assertEquals(404, jira.get("admin", COMMENTS + "/" + own).status());
        assertEquals("Comment", jira.site.model.changes().of(List.of(issue.id())).get(0).items().get(0).field());
    }

    @Test
    public void aCommentForARoleDoesNotExistForOthers() {
        RestJira.Answer made = jira.post("admin", COMMENTS, "{'body':'Psst','visibility':{'type':'role','value':'Developers'}}");
        assertEquals("{\"type\":\"role\",\"value\":\"Developers\"}", made.body().path("visibility").toString());
        assertEquals(404, jira.get("ada", COMMENTS + "/" + made.at("/id")).status());
        assertEquals(0, jira.get("ada", COMMENTS).body().path("total").asInt());
        assertEquals(0, jira.get("ada", "issue/DEMO-1").body().at("/fields/comment/total").asInt());
        assertEquals(1, jira.get("admin", "issue/DEMO-1").body().at("/fields/comment/total").asInt());
        grant(Permission.EDIT_ALL_COMMENTS, new Holder.Anyone());
        assertEquals(404, jira.put("ada", COMMENTS + "/" + made.at("/id"), "{'body':'x'}").status());
        assertEquals("", jira.put("admin", COMMENTS + "/" + made.at("/id"), "{'visibility':null}").at("/visibility"));
        assertEquals(1, jira.get("ada", COMMENTS).body().path("total").asInt());
    }

    @Test
    public void oneKeepsCommentsForGroupsAndRolesOfOnesOwn() {
        grant(Permission.ADD_COMMENTS, new Holder.Anyone());
        assertEquals("You are currently not a member of the group: jira-users.", refused("group", "jira-users"));
        assertEquals("You are currently not a member of the project role: Developers.", refused("role", "Developers"));
        assertEquals("Group: none does not exist.", refused("group", "none"));
        assertEquals("Role: none does not exist.", refused("role", "none"));
        assertEquals(400, jira.post("ada", COMMENTS, "{'body':'x','visibility':{'type':'user','value':'ada'}}").status());
        assertEquals(0, jira.get("admin", COMMENTS).body().path("total").asInt());
    }

    @Test
    public void aCommentOfAnotherIssueIsNotFound() {
        jira.site.issue("Other");
        String id = jira.post("admin", COMMENTS, "{'body':'Here'}").at("/id");
        assertEquals(404, jira.get("admin", "issue/DEMO-2/comment/" + id).status());
        assertEquals(404, jira.delete("admin", "issue/DEMO-2/comment/" + id).status());
        assertEquals(404, jira.get("admin", COMMENTS + "/x").status());
    }

    private String refused(String type, String value) {
        return jira.post("ada", COMMENTS, "{'body':'x','visibility':{'type':'" + type + "','value':'" + value + "'}}").at("/errors/commentLevel");
    }

    private void grant(Permission permission, Holder holder) {
        jira.site.model.permissions().grant(jira.site.demo.id(), permission, Set.of(holder));
    }
}
