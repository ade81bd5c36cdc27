package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Rule;
import org.junit.Test;

/** Tests of {@code /content/{id}/child/attachment}: files as a client attaches, replaces, describes and removes them. */
public class AttachmentRestTest {
    @Rule
    public final RestConfluence confluence = new RestConfluence();

    private static final String FILES = "/child/attachment";

    @Test
    public void filesAreAttachedWithTheirComments() throws Exception {
        String page = confluence.page("One", "", "");
        JsonNode made = confluence.upload(200, "ada", page + FILES, new Multipart().file("a.txt", "one")
                .file("b.png", "image/png", new byte[] {1, 2})
                .field("comment", "first").field("comment", "second").field("minorEdit", "true"));
        assertEquals(2, made.path("size").asInt());
        JsonNode file = made.at("/results/0");
        assertTrue(file.path("id").asText().startsWith("att"));
        assertEquals("attachment", file.path("type").asText());
        assertEquals("text/plain", file.at("/extensions/mediaType").asText());
        assertEquals(3, file.at("/extensions/fileSize").asInt());
        assertEquals("first", file.at("/metadata/comment").asText());
        assertTrue(file.at("/version/minorEdit").asBoolean());
        assertTrue(file.at("/_links/download").asText()
                .matches("/download/attachments/\\d+/a.txt\\?version=1&modificationDate=\\d+&api=v2"));
        assertTrue(made.at("/results/1/_links/thumbnail").isTextual());
        assertEquals("b.png", confluence.get("ada", page + FILES + "?filename=b.png").at("/results/0/title").asText());
        assertEquals(1, confluence.get("ada", page + FILES + "?mediaType=text/plain").path("size").asInt());
        assertEquals("a.txt", confluence.get("ada", page + "?expand=children.attachment").at("/children/attachment/results/0/title")
                .asText());
        assertEquals("One", confluence.get("ada", "/content/" + file.path("id").asText() + "?expand=container").at("/container/title")
                .asText());
    }

    @Test
    public void theSameNameIsRefusedAndANewVersionReplacesTheData() throws Exception {
        String page = confluence.page("One", "", "");
        String path = page + FILES + "/" + confluence.upload(200, "ada", page + FILES, new Multipart().file("a.txt", "one"))
                .at("/results/0/id").asText();
        assertEquals("Cannot add a new attachment with same file name as an existing attachment: a.txt",
                confluence.upload(400, "ada", page + FILES, new Multipart().file("a.txt", "two")).path("message").asText());
        JsonNode replaced = confluence.upload(200, "kim", path + "/data", new Multipart().file("other.txt", "three")
                .field("comment", "longer"));
        assertEquals(2, replaced.at("/version/number").asInt());
        assertEquals("kim", replaced.at("/version/by/username").asText());
        assertEquals("a.txt", replaced.path("title").asText());
        assertEquals(5, replaced.at("/extensions/fileSize").asInt());
        assertEquals(2, confluence.get("ada", "/content/" + replaced.path("id").asText() + "/version").path("size").asInt());
    }

    @Test
    public void aFileIsRenamedAndRemoved() throws Exception {
        String page = confluence.page("One", "", "");
        JsonNode made = confluence.upload(200, "ada", page + FILES, new Multipart().file("a.txt", "one").file("b.txt", "two"));
        String path = page + FILES + "/" + made.at("/results/0/id").asText();
        String renamed = "{\"type\":\"attachment\",\"title\":\"c.md\",\"version\":{\"number\":1},\"metadata\":{\"mediaType\":\"text/markdown\",\"comment\":\"plain\"}}";
        JsonNode file = confluence.json(200, "ada", "PUT", path, renamed);
        assertEquals("c.md", file.path("title").asText());
        assertEquals("text/markdown", file.at("/extensions/mediaType").asText());
        confluence.json(409, "ada", "PUT", path, renamed.replace("1}", "9}"));
        confluence.json(400, "ada", "PUT", path, renamed.replace("c.md", "b.txt"));
        confluence.json(400, "ada", "PUT", path, renamed.replace("\"c.md\"", "7"));
        confluence.json(400, "ada", "PUT", path, renamed.replace("c.md", "a/b"));
        confluence.json(400, "ada", "PUT", path, renamed.replace("\"type\"", "\"container\":{\"id\":\"1\"},\"type\""));
        confluence.json(204, "ada", "DELETE", path, null);
        confluence.json(204, "ada", "DELETE", "/content/" + made.at("/results/1/id").asText(), null);
        assertEquals(0, confluence.get("ada", page + FILES).path("size").asInt());
    }

    @Test
    public void aNameThatIsAFolderIsRefused() throws Exception {
        String page = confluence.page("One", "", "");
        for (String name : new String[] {".", "..", "a/..", "<b>.txt", "what?.txt", ""}) {
            confluence.upload(400, "ada", page + FILES, new Multipart().file(name, "x"));
        }
        assertEquals("etc.txt", confluence.upload(200, "ada", page + FILES, new Multipart().file("../../etc.txt", "x"))
                .at("/results/0/title").asText());
        assertEquals(0, confluence.upload(200, "ada", page + FILES, new Multipart().file("empty.txt", ""))
                .at("/results/0/extensions/fileSize").asInt());
    }

    @Test
    public void whatTheDatabaseCannotKeepIsRefused() throws Exception {
        String page = confluence.page("One", "", "");
        String path = page + FILES + "/" + confluence.upload(200, "ada", page + FILES, new Multipart().file("a.txt", "one"))
                .at("/results/0/id").asText();
        String change = "{\"type\":\"attachment\",\"version\":{\"number\":1},"
                + "\"metadata\":{\"mediaType\":\"text/plain\",\"comment\":\"plain\"}}";
        confluence.json(200, "ada", "PUT", path, change);
        confluence.json(400, "ada", "PUT", path, change.replace("plain\"}}", "p".repeat(256) + "\"}}"));
        confluence.json(400, "ada", "PUT", path, change.replace("text/plain", "text/" + "p".repeat(300)));
        confluence.json(400, "ada", "PUT", path, change.replace("text/plain", "text"));
    }

    @Test
    public void whoMayNotEditAttachesNothing() throws Exception {
        String page = confluence.page("One", "", "");
        String other = confluence.page("Two", "", "");
        String id = confluence.upload(200, "ada", page + FILES, new Multipart().file("a.txt", "one")).at("/results/0/id").asText();
        confluence.json(204, "admin", "PUT", "/space/OPS/permissions/anonymous/grant",
                "[{\"targetType\":\"space\",\"operationKey\":\"read\"}]");
        confluence.upload(403, null, page + FILES, new Multipart().file("b.txt", "x"));
        confluence.upload(403, null, page + FILES + "/" + id + "/data", new Multipart().file("b.txt", "x"));
        confluence.json(403, null, "DELETE", "/content/" + id, null);
        confluence.json(404, "ada", "GET", other + FILES + "/" + id, null);
        confluence.json(404, "ada", "GET", page + FILES + "/none", null);
        confluence.upload(404, "ada", "/content/1" + FILES, new Multipart().file("a.txt", "x"));
        confluence.upload(400, "ada", page + FILES, new Multipart().field("comment", "nothing else"));
        confluence.upload(400, "ada", page + FILES, new Multipart().file("b.txt", "x").broken());
        confluence.json(405, "ada", "PUT", page + FILES, "{}");
        assertEquals(1, confluence.get("ada", page + FILES).path("size").asInt());
    }
}
