package org.debrief.sandbox.confluence;

import static org.debrief.sandbox.confluence.RestConfluence.input;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Rule;
import org.junit.Test;

/** Tests of {@code /content}: pages and comments as a client makes, reads, changes, deletes and restores them. */
public class ContentRestTest {
    @Rule
    public final RestConfluence confluence = new RestConfluence();

    @Test
    public void aPageIsCreatedReadUpdatedAndDeleted() throws Exception {
        JsonNode created = confluence.json(200, "ada", "POST", "/content", input("One", "<p>1</p>", ""));
        String path = "/content/" + created.path("id").asText();
        assertEquals("<p>1</p>", created.at("/body/storage/value").asText());
        assertEquals(1, created.at("/version/number").asInt());
        assertEquals("ada", created.at("/version/by/username").asText());
        assertTrue(created.at("/_links/self").asText().endsWith("/rest/api" + path));
        JsonNode updated = confluence.json(200, "kim", "PUT", path, input("Two", "<p>2</p>",
                ",\"version\":{\"number\":2,\"message\":\"why\",\"minorEdit\":true}"));
        assertEquals("why", updated.at("/version/message").asText());
        assertTrue(updated.at("/version/minorEdit").asBoolean());
        confluence.json(204, "ada", "DELETE", path, null);
        assertEquals("No content found with id: ContentId{id=" + created.path("id").asText() + "}",
                confluence.refused(404, "ada", "GET", path, null));
    }

    @Test
    public void whatIsNotExpandedIsNamedWithItsAddress() throws Exception {
        String path = confluence.page("One", "<p>1</p>", "");
        JsonNode bare = confluence.get("ada", path + "?expand=");
        assertEquals("/rest/api" + path + "/child", bare.at("/_expandable/children").asText());
        assertEquals("/rest/api/space/OPS", bare.at("/_expandable/space").asText());
        assertTrue(bare.path("space").isMissingNode());
        for (String link : new String[] {"webui", "edit", "tinyui", "collection", "base", "context", "self"}) {
            assertTrue(link, bare.at("/_links/" + link).isTextual());
        }
        JsonNode whole = confluence.get("ada",
                path + "?expand=body.view,body.storage,body.export_view,version,history.lastUpdated,space.homepage,ancestors,"
                + "children.page,children.comment,children.attachment,descendants.page,metadata.labels,metadata.properties,container,restrictions.read,operations");
        assertEquals("<p>1</p>", whole.at("/body/view/value").asText());
        assertEquals("", whole.at("/body/_expandable/styled_view").asText());
        assertEquals("ada", whole.at("/history/lastUpdated/by/username").asText());
        assertEquals("Operations Home", whole.at("/space/homepage/title").asText());
        assertEquals("OPS", whole.at("/container/key").asText());
        assertEquals(0, whole.at("/children/page/size").asInt(-1));
        assertEquals(0, whole.at("/metadata/labels/size").asInt(-1));
        assertEquals("read", whole.at("/restrictions/read/operation").asText());
        assertEquals("delete", whole.at("/operations/2/operation").asText());
    }

    @Test
    public void aStaleUpdateIsAConflict() throws Exception {
        String path = confluence.page("One", "", "");
        JsonNode refusal = confluence.json(409, "ada", "PUT", path, input("One", "", ",\"version\":{\"number\":1}"));
        assertEquals("Version must be incremented on update. Current version is: 1", refusal.path("message").asText());
        assertEquals("Conflict", refusal.path("reason").asText());
        assertEquals(409, refusal.path("statusCode").asInt());
        assertFalse(refusal.at("/data/valid").asBoolean(true));
        confluence.json(400, "ada", "PUT", path, input("One", "", ""));
        confluence.json(409, "ada", "PUT", path, input("One", "", ",\"version\":{\"number\":3}"));
    }

    @Test
    public void badInputIsRefusedAndNothingIsMade() throws Exception {
        assertTrue(confluence.refused(400, "ada", "POST", "/content", input("Bad", "<p>x</b>", "")).startsWith("Error parsing xhtml"));
        String page = "{\"type\":\"page\",\"title\":";
        for (String body : new String[] {"{", "[]", "7", "{\"type\":\"page\"}", page + "7,\"space\":{\"key\":\"OPS\"}}",
                page + "\"x\",\"space\":\"OPS\"}",
            page + "\"x\",\"space\":{\"key\":7}}", page + "\"x\",\"space\":{\"key\":\"OPS\"},\"body\":\"text\"}",
            page + "\"x\",\"space\":{\"key\":\"OPS\"},\"body\":{\"wiki\":{\"value\":\"x\",\"representation\":\"wiki\"}}}",
            page + "\"x\",\"status\":\"draft\",\"space\":{\"key\":\"OPS\"}}",
            "{\"type\":\"blogpost\",\"title\":\"x\",\"space\":{\"key\":\"OPS\"}}", input("Bad", "x", ",\"ancestors\":[{\"id\":\"no\"}]"),
            input("Bad", "x", ",\"ancestors\":[{\"id\":\"1\"}]"), input("Bad", "x", ",\"ancestors\":{}"), "[".repeat(5000)}) {
            confluence.json(400, "ada", "POST", "/content", body);
        }
        assertEquals(1, confluence.get("ada", "/content?spaceKey=OPS").path("size").asInt());
        confluence.json(404, "ada", "POST", "/content", input("x", "", "").replace("OPS", "NONE"));
        confluence.json(404, "ada", "GET", "/content/none", null);
        confluence.json(404, "ada", "GET", "/nothing", null);
        assertEquals("HTTP 405 Method Not Allowed", confluence.refused(405, "ada", "PATCH", "/content/1", "{}"));
        assertEquals(415, confluence.server().upload("ada", "/rest/api/content", "no-check", new Multipart().file("x", "y")).statusCode());
        assertEquals(413, confluence.server().send("ada", "POST", "/rest/api/content", "\"" + "x".repeat(11 << 20) + "\"").statusCode());
    }

    @Test
    public void pagesAreListedAPageAtATimeWithLinksToTheNext() throws Exception {
        confluence.page("A & B", "", "");
        JsonNode found = confluence.get("ada", "/content?spaceKey=OPS&title=A+%26+B&expand=version");
        assertEquals("A & B", found.at("/results/0/title").asText());
        assertEquals(1, found.at("/results/0/version/number").asInt());
        assertEquals(0, confluence.get("ada", "/content?spaceKey=OPS&title=C").path("size").asInt());
        assertEquals(0, confluence.get("ada", "/content?spaceKey=OPS&type=blogpost").path("size").asInt());
        JsonNode first = confluence.get("ada", "/content?spaceKey=OPS&limit=1");
        assertEquals("/rest/api/content?limit=1&start=1&spaceKey=OPS", first.at("/_links/next").asText());
        JsonNode second = confluence.get("ada", first.at("/_links/next").asText().substring("/rest/api".length()));
        assertEquals("Operations Home", second.at("/results/0/title").asText());
        assertTrue(second.at("/_links/next").isMissingNode());
        confluence.json(400, "ada", "GET", "/content?start=x", null);
        confluence.json(404, "ada", "GET", "/content?spaceKey=NONE", null);
    }

    @Test
    public void whatIsBelowAPageIsListedByType() throws Exception {
        String top = confluence.page("Top", "", "");
        String id = top.replace("/content/", "");
        String middle = confluence.page("Middle", "", ",\"ancestors\":[{\"id\":" + id + "}]");
        confluence.page("Leaf", "", ",\"ancestors\":[{\"id\":\"" + middle.replace("/content/", "") + "\"}]");
        assertEquals("Middle", confluence.get("ada", top + "/child/page").at("/results/0/title").asText());
        assertEquals(2, confluence.get("ada", top + "/descendant/page").path("size").asInt());
        assertEquals("Middle", confluence.get("ada", top + "/child?expand=page").at("/page/results/0/title").asText());
        assertEquals("/rest/api" + top + "/child/comment", confluence.get("ada", top + "/child").at("/_expandable/comment").asText());
        confluence.json(400, "ada", "GET", top + "/child/whiteboard", null);
        confluence.json(400, "ada", "PUT", top, input("Top", "", ",\"version\":{\"number\":2},\"ancestors\":[{\"id\":\""
                + middle.replace("/content/", "") + "\"}]"));
    }

    @Test
    public void olderVersionsStayReadable() throws Exception {
        String path = confluence.page("One", "<p>1</p>", "");
        confluence.json(200, "kim", "PUT", path, input("Two", "<p>2</p>", ",\"version\":{\"number\":2}"));
        JsonNode old = confluence.get("ada", path + "?status=historical&version=1&expand=body.storage,version,history");
        assertEquals("historical", old.path("status").asText());
        assertEquals("One", old.path("title").asText());
        assertEquals("<p>1</p>", old.at("/body/storage/value").asText());
        assertFalse(old.at("/history/latest").asBoolean(true));
        confluence.json(404, "ada", "GET", path + "?status=historical&version=3", null);
        assertEquals(2, confluence.get("ada", path + "/version").path("size").asInt());
        assertEquals("<p>1</p>", confluence.get("ada", path + "/version/1?expand=content.body.storage").at("/content/body/storage/value")
                .asText());
        confluence.json(404, "ada", "GET", path + "/version/9", null);
        JsonNode history = confluence.get("ada", path + "/history");
        assertEquals("ada", history.at("/createdBy/username").asText());
        assertEquals(1, history.at("/previousVersion/number").asInt());
        assertEquals("kim", history.at("/lastUpdated/by/username").asText());
    }

    @Test
    public void aDeletedPageWaitsInTheTrash() throws Exception {
        String path = confluence.page("One", "", "");
        confluence.json(204, "ada", "DELETE", path, null);
        assertEquals("trashed", confluence.get("ada", path + "?status=trashed").path("status").asText());
        assertEquals(1, confluence.get("ada", "/content?spaceKey=OPS&status=trashed").path("size").asInt());
        confluence.json(404, null, "GET", path + "?status=trashed", null);
        String other = confluence.page("One", "", "");
        String restore = input("One", "", ",\"status\":\"current\",\"version\":{\"number\":2}");
        assertTrue(confluence.refused(400, "ada", "PUT", path, restore).contains("already exists"));
        confluence.json(409, "ada", "PUT", path, restore.replace("2}", "5}"));
        confluence.json(204, "ada", "DELETE", other, null);
        assertEquals("current", confluence.json(200, "ada", "PUT", path, restore).path("status").asText());
        confluence.json(403, "ada", "DELETE", other + "?status=trashed", null);
        confluence.json(204, "admin", "DELETE", other + "?status=trashed", null);
        confluence.json(404, "admin", "GET", other + "?status=trashed", null);
        assertEquals("trashed", confluence.json(200, "ada", "PUT", path, input("One", "",
                ",\"status\":\"trashed\",\"version\":{\"number\":3}")).path("status").asText());
    }

    @Test
    public void readersCommentAndChangeTheirOwnComments() throws Exception {
        String page = confluence.page("One", "", "");
        String comment = "{\"type\":\"comment\",\"container\":{\"id\":\"" + page.replace("/content/", "") + "\",\"type\":\"page\"},"
                + "\"body\":{\"storage\":{\"value\":\"<p>Yes</p>\",\"representation\":\"storage\"}}";
        JsonNode made = confluence.json(200, "kim", "POST", "/content", comment + "}");
        assertEquals("Re: One", made.path("title").asText());
        String path = "/content/" + made.path("id").asText();
        JsonNode answer = confluence.json(200, "ada", "POST", "/content", comment + ",\"ancestors\":[{\"id\":\"" + made.path("id").asText()
                + "\"}]}");
        assertEquals(1, confluence.get("ada", page + "/child/comment").path("size").asInt());
        assertEquals(2, confluence.get("ada", page + "/child/comment?depth=all").path("size").asInt());
        assertEquals("<p>Yes</p>", confluence.get("ada", path + "?expand=body.view").at("/body/view/value").asText());
        confluence.json(403, "ada", "PUT", path, comment + ",\"version\":{\"number\":2}}");
        confluence.json(409, "kim", "PUT", path, comment + ",\"version\":{\"number\":7}}");
        assertEquals(2, confluence.json(200, "kim", "PUT", path, comment + ",\"version\":{\"number\":2}}").at("/version/number").asInt());
        confluence.json(404, null, "POST", "/content", comment + "}");
        confluence.json(403, "kim", "DELETE", "/content/" + answer.path("id").asText(), null);
        confluence.json(204, "kim", "DELETE", path, null);
        confluence.json(404, "ada", "GET", "/content/" + answer.path("id").asText(), null);
    }

    @Test
    public void aBodyIsConvertedToWhatReadersSee() throws Exception {
        String body = "{\"value\":\"<p>x</p><ac:structured-macro ac:name='none'/>\",\"representation\":\"storage\"}";
        JsonNode view = confluence.json(200, "ada", "POST", "/contentbody/convert/view", body);
        assertEquals("view", view.path("representation").asText());
        assertTrue(view.path("value").asText().contains("Unknown macro: 'none'"));
        confluence.json(400, "ada", "POST", "/contentbody/convert/wiki", body);
        confluence.json(400, "ada", "POST", "/contentbody/convert/view", body.replace("</p>", ""));
        confluence.json(404, "ada", "POST", "/contentbody/convert/view?spaceKeyContext=NONE", body);
    }

    @Test
    public void aMessageThatIsTooLongIsRefused() throws Exception {
        String page = confluence.page("One", "", "");
        confluence.json(400, "ada", "PUT", page, input("One", "", ",\"version\":{\"number\":2,\"message\":\"" + "m".repeat(4001) + "\"}"));
        confluence.json(200, "ada", "PUT", page, input("One", "", ",\"version\":{\"number\":2,\"message\":\"" + "m".repeat(4000) + "\"}"));
    }

    @Test
    public void aTitleNobodyCanSeeIsRefused() throws Exception {
        for (String title : new String[] {"\\u0000", "Two\\nlines", "\\u0007bell"}) {
            confluence.json(400, "ada", "POST", "/content", input(title, "", ""));
        }
        confluence.json(400, "admin", "POST", "/space", "{\"key\":\"NUL\",\"name\":\"\\u0000\"}");
    }
}
