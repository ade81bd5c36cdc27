package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.junit.After;
import org.junit.Test;

/** Files at issues over REST: uploads by form, descriptions, and deleting. */
public class AttachmentRestTest {
    private final RestJira jira = new RestJira();
    private final StoredIssue issue = jira.site.issue("Incident");

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void severalFilesAreAttachedAtOnceAndDescribed() {
        RestJira.Answer answer = jira.upload("admin", "DEMO-1", "no-check", "graph.png", "not really", "Verlauf \u00fc.txt", "gr\u00fcn");
        assertEquals(answer.body().toString(), 200, answer.status());
        assertEquals(2, answer.body().size());
        assertEquals("image/png", answer.at("/0/mimeType"));
        assertEquals("10", answer.at("/0/size"));
        String id = answer.at("/0/id");
        assertEquals(jira.baseUrl() + "/secure/attachment/" + id + "/graph.png", answer.at("/0/content"));
        assertEquals(jira.baseUrl() + "/secure/thumbnail/" + id + "/_thumb_" + id + ".png", answer.at("/0/thumbnail"));
        assertEquals("admin", answer.at("/0/author/name"));
        assertEquals("Verlauf \u00fc.txt", answer.at("/1/filename"));
        assertTrue(answer.at("/1/content").endsWith("/Verlauf+%C3%BC.txt"));
        assertFalse(answer.body().path(1).has("thumbnail"));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jira.site.model.attachments().copy(answer.body().at("/1/id").asLong(), content);
        assertEquals("gr\u00fcn", content.toString(StandardCharsets.UTF_8));
        assertEquals("graph.png", jira.get("admin", "attachment/" + id).at("/filename"));
        assertEquals(2, jira.get("admin", "issue/DEMO-1").body().at("/fields/attachment").size());
        assertEquals("{\"enabled\":true,\"uploadLimit\":10485760}", jira.get("admin", "attachment/meta").body().toString());
    }

    @Test
    public void bothSpellingsOfTheTokenAreTakenAndNoneIsRefused() {
        assertEquals(200, jira.upload("admin", "DEMO-1", "nocheck", "a.txt", "a").status());
        RestJira.Answer refused = jira.upload("admin", "DEMO-1", null, "a.txt", "a");
        assertEquals(403, refused.status());
        assertEquals("XSRF check failed", refused.body().asText());
        assertEquals(403, jira.upload("admin", "DEMO-1", "yes", "a.txt", "a").status());
        assertEquals(1, attached());
    }

    @Test
    public void aBodyOfAnotherTypeIsRefused() {
        assertEquals(415, jira.call("admin", "POST", "/rest/api/2/issue/DEMO-1/attachments", "{}", "X-Atlassian-Token", "no-check").status());
        assertEquals(400, jira.call("admin", "POST", "/rest/api/2/issue/DEMO-1/attachments", "nothing", "X-Atlassian-Token", "no-check",
                "Content-Type", "multipart/form-data; boundary=apart").status());
        assertEquals("[]", jira.upload("admin", "DEMO-1", "no-check").body().toString());
    }

    @Test
    public void ofFilesThatAreTooLargeOrBadlyNamedNoneIsKept() {
        RestJira.Answer large = jira.upload("admin", "DEMO-1", "no-check", "a.txt", "a", "b.bin", "x".repeat(10 * 1024 * 1024 + 1));
        assertEquals(413, large.status());
        assertEquals("b.bin is too large to attach. Attachment is 10.00 MB but the largest allowed attachment is 10.00 MB.", large.at("/errorMessages/0"));
        assertEquals(400, jira.upload("admin", "DEMO-1", "no-check", "a.txt", "a", "what?.txt", "b").status());
        RestJira.Answer empty = jira.upload("admin", "DEMO-1", "no-check", "a.txt", "a", "b.txt", "");
        assertEquals(400, empty.status());
        assertEquals("The file b.txt is empty: there is nothing to attach.", empty.at("/errorMessages/0"));
        assertEquals(0, attached());
        assertEquals("c.txt", jira.upload("admin", "DEMO-1", "no-check", "/home/ada/c.txt", "c").at("/0/filename"));
    }

    @Test
    public void formsOfferFilesToThoseWhoMayAttachThem() {
        assertEquals("[]", jira.get("admin", "issue/DEMO-1/editmeta").body().at("/fields/attachment/operations").toString());
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.CREATE_ATTACHMENTS, Set.of());
        assertFalse(jira.get("admin", "issue/DEMO-1/editmeta").body().path("fields").has("attachment"));
    }

    @Test
    public void attachingNeedsThePermission() {
        assertEquals(404, jira.upload("ada", "DEMO-1", "no-check", "a.txt", "a").status());
        grant(Permission.BROWSE_PROJECTS, new Holder.Anyone());
        RestJira.Answer refused = jira.upload("ada", "DEMO-1", "no-check", "a.txt", "a");
        assertEquals(403, refused.status());
        assertEquals("You do not have permission to create attachments for this issue.", refused.at("/errorMessages/0"));
    }

    @Test
    public void onesOwnFileIsDeletedByOneselfAndAnothersByThoseWhoMay() {
        grant(Permission.BROWSE_PROJECTS, new Holder.Anyone());
        grant(Permission.CREATE_ATTACHMENTS, new Holder.Anyone());
        grant(Permission.DELETE_OWN_ATTACHMENTS, new Holder.Anyone());
        String own = jira.upload("ada", "DEMO-1", "no-check", "a.txt", "a").at("/0/id");
        String other = jira.upload("kim", "DEMO-1", "no-check", "k.txt", "k").at("/0/id");
        assertEquals(403, jira.delete("ada", "attachment/" + other).status());
        assertEquals(404, jira.delete(null, "attachment/" + own).status());
        assertEquals(204, jira.delete("ada", "attachment/" + own).status());
        assertEquals(204, jira.delete("admin", "attachment/" + other).status());
        assertEquals(404, jira.get("admin", "attachment/" + own).status());
        assertEquals(404, jira.get("admin", "attachment/x").status());
    }

    @Test
    public void aFileOfAnIssueOneMayNotSeeDoesNotExist() {
        String id = jira.upload("admin", "DEMO-1", "no-check", "a.txt", "a").at("/0/id");
        RestJira.Answer hidden = jira.get("ada", "attachment/" + id);
        assertEquals(404, hidden.status());
        assertEquals(jira.get("ada", "attachment/1").at("/errorMessages/0").replace("'1'", "'" + id + "'"), hidden.at("/errorMessages/0"));
        assertEquals(404, jira.delete("ada", "attachment/" + id).status());
    }

    private int attached() {
        return jira.site.model.attachments().of(List.of(issue.id())).size();
    }

    private void grant(Permission permission, Holder holder) {
        jira.site.model.permissions().grant(jira.site.demo.id(), permission, permission == Permission.BROWSE_PROJECTS ? Set.of(holder)
                : Set.of(holder, new Holder.Group("jira-users")));
    }
}
