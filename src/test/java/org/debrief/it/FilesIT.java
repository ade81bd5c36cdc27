package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** Files at issues as browsers get them: what is shown, what is saved, and who gets anything. */
public class FilesIT {

    private static final String HTML = "<script>alert(1)</script>";
    /** One black point: a bitmap whose bytes are all plain characters. */
    private static final String PICTURE = "BM:\0\0\0\0\0\0\0006\0\0\0(\0\0\0\1\0\0\0\1\0\0\0\1\0\30\0\0\0\0\0\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

    private static JsonNode files;

    @BeforeClass
    public static void attach() {
        Site.createProject("FIL");
        Client admin = Products.jira("admin");
        admin.post("/rest/api/2/issue", Map.of("fields",
                Map.of("project", Map.of("key", "FIL"), "issuetype", Map.of("name", "Task"), "summary", "Files"))).expect(201);
        files = admin.post("/rest/api/2/issue/FIL-1/attachments", part("page.html", "text/html", HTML) + part("dot.bmp", "image/bmp", PICTURE) + "--apart--\r\n",
                "Content-Type", "multipart/form-data; boundary=apart", "X-Atlassian-Token", "no-check").expect(200).json();
    }

    private static String part(String name, String type, String content) {
        return "--apart\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    public void aPageIsSavedAndNeverShown() {
        Client.Answer page = Products.jira("admin").get(path(0, "content")).expect(200);
        assertEquals(HTML, page.body());
        assertEquals("attachment; filename*=UTF-8''page.html", page.header("Content-Disposition"));
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
    }

    @Test
    public void aPictureIsShownAndHasAThumbnail() {
        Client.Answer picture = Products.jira("admin").get(path(1, "content")).expect(200);
        assertEquals("image/bmp", picture.header("Content-Type"));
        assertTrue(picture.header("Content-Disposition").startsWith("inline;"));
        assertEquals(PICTURE, picture.body());
        assertEquals("image/png", Products.jira("admin").get(path(1, "thumbnail")).expect(200).header("Content-Type"));
        Products.jira("admin").get("/secure/thumbnail/" + files.at("/0/id").asText() + "/x.png").expect(404);
    }

    @Test
    public void whoMayNotSeeTheIssueGetsNoFile() {
        for (String path : new String[] {path(0, "content"), path(1, "thumbnail"), "/secure/attachment/1/page.html", "/secure/attachment/x/page.html"}) {
            Client.Answer refused = Products.jira("ada").get(path).expect(404);
            assertTrue(refused.body().contains("You can&#39;t view this issue") || refused.body().contains("You can't view this issue"));
            Products.jira(null).get(path).expect(302);
        }
    }

    private static String path(int file, String address) {
        return files.path(file).path(address).asText().substring(Products.jiraUrl().length());
    }
}
