package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.Test;

/** Markup and scripts in every text of a document come out as text, wherever people read it. */
public class MarkupIT {

    private static final String HOSTILE =
            "<script>alert(1)</script>\"><img src=x onerror=alert(2)> $page.x() #set($a=1) ]]> <ac:link> &amp; javascript:alert(3) [a](b) |c| {html}";
    private static final Set<String> FIXED = Set.of(
            "schema", "project", "severity", "state", "detectionSource", "commander", "scribe", "facilitator", "precision", "kind",
            "author", "hash", "type", "category", "owner", "due", "area", "id", "parent", "factor", "at", "impactStarted", "detected",
            "acknowledged", "mitigated", "resolved", "services", "participants", "answers", "attendees");

    private static String key;

    @BeforeClass
    public static void createHostileIncident() {
        Site.createReadyProject("XSS");
        ObjectNode document = Site.document("XSS");
        poison(document);
        key = Products.jira("admin").post(Site.API + "/incidents", document).expect(201).json().get("key").asText();
    }

    private static void poison(ObjectNode node) {
        Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode inner) {
                poison(inner);
            } else if (value instanceof ArrayNode list) {
                poisonAll(list, field.getKey());
            } else if (value.isTextual() && !FIXED.contains(field.getKey()) && !value.asText().startsWith("https://")) {
                field.setValue(new TextNode(HOSTILE));
            }
        }
    }

    private static void poisonAll(ArrayNode list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode inner) {
                poison(inner);
            } else if (!FIXED.contains(name)) {
                list.set(i, new TextNode(HOSTILE));
            }
        }
    }

    private static void requireHarmless(String html, String where) {
        Document page = Jsoup.parse(html);
        assertTrue(where + " shows it as text", page.text().contains("<script>alert(1)</script>"));
        assertEquals(where, List.of(), page.select("script").stream().filter(script -> script.data().contains("alert(")).toList());
        assertTrue(where, page.select("img[src=x], [onerror], ac|link").isEmpty());
        assertTrue(where, page.select("a[href^=javascript]").isEmpty());
        assertTrue(where + " leaves Velocity alone", page.text().contains("$page.x() #set($a=1)"));
    }

    @Test
    public void inTheIssueViewAndTheWriteUpPage() {
        requireHarmless(Products.jira("admin").get("/browse/" + key).expect(200).body(), "issue view");
        requireHarmless(Products.jira("admin").get("/plugins/servlet/debrief/incident/" + key).expect(200).body(), "write-up page");
    }

    @Test
    public void inTheReport() {
        Client admin = Products.jira("admin");
        requireHarmless(admin.get(Site.API + "/incidents/" + key + "/report").expect(200).body(), "report");
        String markdown = admin.get(Site.API + "/incidents/" + key + "/report?format=markdown").expect(200).body();
        String[] blocks = markdown.split("(?m)^`{3,}(text)?$");
        assertEquals("one block of code, whose words stay words", 3, blocks.length);
        assertTrue(markdown, !(blocks[0] + blocks[2]).contains("<script>") && !(blocks[0] + blocks[2]).contains("<img"));
    }

    @Test
    public void inConfluence() {
        Client admin = Products.confluence("admin");
        admin.post("/rest/api/space", Map.of("key", "XSS", "name", "Hostile")).expect(200);
        String macros = "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">" + key + "</ac:parameter></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"postmortem-actions\"><ac:parameter ac:name=\"issue\">" + key + "</ac:parameter></ac:structured-macro>";
        String id = admin.post("/rest/api/content", Map.of("type", "page", "title", "Hostile", "space", Map.of("key", "XSS"),
                "body", Map.of("storage", Map.of("value", macros, "representation", "storage")))).expect(200).json().get("id").asText();
        requireHarmless(admin.get("/pages/viewpage.action?pageId=" + id).expect(200).body(), "macro");
    }

    @Test
    public void noTemplateCalledWhatItMayNot() {
        Products.jira("admin").get("/browse/" + key).expect(200);
        assertEquals("[]", Products.jira("admin").get("/rest/sandbox/1.0/refusals").expect(200).body().strip());
        assertEquals("[]", Products.confluence("admin").get("/rest/sandbox/1.0/refusals").expect(200).body().strip());
    }
}
