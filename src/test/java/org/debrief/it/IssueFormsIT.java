package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** What the forms of an issue refuse, whoever sends them: without a token, without a permission, about things of other issues. */
public class IssueFormsIT {

    private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check"};

    private static String key;
    private static String id;

    @BeforeClass
    public static void createAnIssueKimMayOnlyRead() {
        Site.createProject("FRM");
        Site.grant("FRM", "BROWSE_PROJECTS", "user:admin", "user:kim");
        for (String permission : List.of("EDIT_ISSUES", "ASSIGN_ISSUES", "TRANSITION_ISSUES", "LINK_ISSUES", "DELETE_ISSUES", "ADD_COMMENTS", "CREATE_ATTACHMENTS",
                "CREATE_ISSUES", "EDIT_ALL_COMMENTS", "DELETE_ALL_COMMENTS", "DELETE_ALL_ATTACHMENTS")) {
            Site.grant("FRM", permission, "user:admin");
        }
        key = IssueBrowserIT.issue("FRM", "Guarded");
        id = id(key);
    }

    private static String id(String issue) {
        return admin().get("/rest/api/2/issue/" + issue).expect(200).json().get("id").asText();
    }

    private static Client admin() {
        return Products.jira("admin");
    }

    private static Client.Answer send(String user, String form, String body) {
        return Products.jira(user).post("/secure/" + form + ".jspa", body, FORM);
    }

    private static JsonNode issue() {
        return admin().get("/rest/api/2/issue/" + key + "?expand=changelog").expect(200).json();
    }

    private static String comment(String issue) {
        return admin().post("/rest/api/2/issue/" + issue + "/comment", Map.of("body", "Mine")).expect(201).json().get("id").asText();
    }

    @Test
    public void withoutAPermissionNoFormIsShownOrTaken() {
        String comment = comment(key);
        for (String form : List.of("EditIssue", "AssignIssue", "AddComment", "LinkJiraIssue", "DeleteIssue", "AttachFile")) {
            Products.jira("kim").get("/secure/" + form + "!default.jspa?id=" + id).expect(403);
            send("kim", form, "id=" + id + "&summary=x&assignee=kim&comment=x&linkDesc=blocks&issueKeys=" + key).expect(403);
        }
        send("kim", "CommentAssignIssue", "id=" + id + "&action=31").expect(403);
        send("kim", "EditComment", "id=" + id + "&commentId=" + comment + "&comment=x").expect(403);
        send("kim", "DeleteComment", "id=" + id + "&commentId=" + comment).expect(403);
        assertEquals("Guarded", issue().at("/fields/summary").asText());
        assertEquals(0, issue().at("/changelog/histories").size());
    }

    @Test
    public void withoutATokenNothingIsDone() {
        for (String form : List.of("CreateIssue", "EditIssue", "AssignIssue", "AddComment", "LinkJiraIssue", "DeleteIssue", "CommentAssignIssue", "AjaxIssueAction",
                "VoteOrWatchIssue", "EditComment", "DeleteComment", "DeleteLink", "DeleteAttachment", "AttachFile")) {
            admin().post("/secure/" + form + ".jspa", "id=" + id, "Content-Type", "application/x-www-form-urlencoded").expect(403);
        }
        admin().get("/secure/WorkflowUIDispatcher.jspa?id=" + id + "&action=11").expect(403);
        admin().get("/secure/VoteOrWatchIssue.jspa?id=" + id + "&watch=watch").expect(403);
        assertEquals("To Do", issue().at("/fields/status/name").asText());
    }

    @Test
    public void whoMayNotSeeAnIssueFindsNoneOfItsForms() {
        for (String form : List.of("EditIssue", "AssignIssue", "AddComment", "LinkJiraIssue", "DeleteIssue", "CommentAssignIssue", "AjaxIssueEditAction")) {
            Products.jira("ada").get("/secure/" + form + "!default.jspa?id=" + id).expect(404);
        }
        String missing = Products.jira("ada").get("/secure/EditIssue!default.jspa?id=999999999").expect(404).body();
        assertEquals(missing, Products.jira("ada").get("/secure/EditIssue!default.jspa?id=" + id).body());
    }

    @Test
    public void partsOfOtherIssuesAreNotReachedThroughThisOne() {
        String other = IssueBrowserIT.issue("FRM", "Other");
        String comment = comment(other);
        send("admin", "DeleteComment", "id=" + id + "&commentId=" + comment).expect(403);
        send("admin", "EditComment", "id=" + id + "&commentId=" + comment + "&comment=x").expect(403);
        assertEquals("Mine", admin().get("/rest/api/2/issue/" + other + "/comment/" + comment).expect(200).json().get("body").asText());

        String third = IssueBrowserIT.issue("FRM", "Third");
        admin().post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Blocks"), "inwardIssue", Map.of("key", other), "outwardIssue", Map.of("key", third)))
                .expect(201);
        String link = admin().get("/rest/api/2/issue/" + other).expect(200).json().at("/fields/issuelinks/0/id").asText();
        assertTrue(send("admin", "DeleteLink", "id=" + id + "&linkId=" + link).expect(400).body().contains("deleted already"));
        assertEquals(1, admin().get("/rest/api/2/issue/" + other).expect(200).json().at("/fields/issuelinks").size());
    }

    @Test
    public void aLinkToAnIssueOneMayNotSeeIsNotThereToBeDeleted() {
        Site.createProject("FRL");
        Site.grant("FRL", "BROWSE_PROJECTS", "user:ada", "user:admin");
        Site.grant("FRL", "LINK_ISSUES", "user:ada", "user:admin");
        String open = IssueBrowserIT.issue("FRL", "Open");
        String hidden = IssueBrowserIT.issue("FRM", "Hidden end");
        admin().post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Blocks"), "inwardIssue", Map.of("key", open), "outwardIssue", Map.of("key", hidden)))
                .expect(201);
        String link = admin().get("/rest/api/2/issue/" + open).expect(200).json().at("/fields/issuelinks/0/id").asText();
        assertTrue(send("ada", "DeleteLink", "id=" + id(open) + "&linkId=" + link).expect(400).body().contains("deleted already"));
        assertEquals(1, admin().get("/rest/api/2/issue/" + open).expect(200).json().at("/fields/issuelinks").size());
        send("admin", "DeleteLink", "id=" + id(open) + "&linkId=" + link);
        assertEquals(0, admin().get("/rest/api/2/issue/" + open).expect(200).json().at("/fields/issuelinks").size());
    }

    @Test
    public void aFormIsOnlyShownAtItsDefaultAddress() {
        assertTrue(send("admin", "DeleteIssue!default", "id=" + id).expect(200).body().contains("Deleting an issue removes it permanently"));
        assertTrue(send("admin", "EditIssue!default", "id=" + id + "&summary=Filled").expect(200).body().contains("value=\"Filled\""));
        assertEquals("Guarded", issue().at("/fields/summary").asText());
    }

    @Test
    public void dialogsLearnFromHeadersThatAllIsDone() {
        String changed = IssueBrowserIT.issue("FRM", "Dialog");
        Client.Answer done = send("admin", "AssignIssue", "inline=true&id=" + id(changed) + "&assignee=");
        assertEquals("DONE", done.expect(200).header("X-Atlassian-Dialog-Control"));
        Client.Answer deleted = send("admin", "DeleteIssue", "inline=true&id=" + id(changed));
        assertEquals("redirect:/jira/projects/FRM", deleted.expect(200).header("X-Atlassian-Dialog-Control"));
    }

    @Test
    public void refusedInlineEditsAnswerAsTheProductDoes() {
        JsonNode refused = send("admin", "AjaxIssueAction", "issueId=" + id + "&summary=&singleFieldEdit=true&fieldsToForcePresent=summary").expect(400).json();
        assertEquals("You must specify a summary of the issue.", refused.at("/errorCollection/errors/summary").asText());
        JsonNode fields = admin().get("/secure/AjaxIssueEditAction!default.jspa?issueId=" + id).expect(200).json().get("fields");
        assertTrue(fields.findValuesAsText("id").containsAll(List.of("summary", "priority", "assignee", "duedate", "labels")));
        assertTrue(fields.get(0).get("editHtml").asText().contains("value=\"Guarded\""));
    }

    @Test
    public void filesOfHiddenIssuesAreNotServed() {
        String file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nsecret\r\n--b--\r\n";
        String[] multipart = {"Content-Type", "multipart/form-data; boundary=b", "X-Atlassian-Token", "no-check"};
        admin().post("/secure/AttachFile.jspa?id=" + id, file, multipart).expect(302);
        String attached = issue().at("/fields/attachment/0/id").asText();
        Client.Answer mine = admin().get("/secure/attachment/" + attached + "/a.txt").expect(200);
        assertEquals("secret", mine.body());
        assertEquals("nosniff", mine.header("X-Content-Type-Options"));
        assertFalse(Products.jira("ada").get("/secure/attachment/" + attached + "/a.txt").expect(404).body().contains("secret"));
        admin().get("/secure/thumbnail/" + attached + "/_thumb_" + attached + ".png").expect(404);
        send("kim", "DeleteAttachment", "id=" + id + "&deleteAttachmentId=" + attached).expect(403);
        admin().post("/secure/AttachFile.jspa?id=" + id, "--b--\r\n", multipart).expect(400);
    }

    @Test
    public void aBrokenPictureHasNoThumbnail() {
        String file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nno picture\r\n--b--\r\n";
        String broken = IssueBrowserIT.issue("FRM", "Broken");
        admin().post("/secure/AttachFile.jspa?id=" + id(broken), file, "Content-Type", "multipart/form-data; boundary=b", "X-Atlassian-Token", "no-check").expect(302);
        String attached = admin().get("/rest/api/2/issue/" + broken).expect(200).json().at("/fields/attachment/0/id").asText();
        admin().get("/secure/thumbnail/" + attached + "/_thumb_" + attached + ".png").expect(404);
    }

    @Test
    public void thePickerFindsWhatTheReaderMaySee() {
        String quartz = IssueBrowserIT.issue("FRM", "Zinnober \"quoted\" <b>");
        JsonNode found = admin().get("/rest/api/2/issue/picker?query=zinn").expect(200).json().at("/sections/0/issues");
        assertEquals(quartz, found.at("/0/key").asText());
        assertEquals("<b>Zinn</b>ober &quot;quoted&quot; &lt;b&gt;", found.at("/0/summary").asText());
        assertEquals(0, Products.jira("ada").get("/rest/api/2/issue/picker?query=zinn").expect(200).json().at("/sections/0/issues").size());
        assertEquals(0, admin().get("/rest/api/2/issue/picker?query=" + quartz + "&currentIssueKey=" + quartz).expect(200).json().at("/sections/0/issues").size());
        assertEquals(quartz, admin().get("/rest/api/2/issue/picker?query=" + quartz.toLowerCase(Locale.ROOT)).expect(200).json().at("/sections/0/issues/0/key").asText());
    }
}
