package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.Test;

/** Existing clients of Jira's REST interface work unchanged against the sandbox: they create, edit, transition, search and attach. */
public class ExistingClientsIT {

    @Test
    public void jiraJsWorksThroughTheLifeOfAnIssue() throws IOException {
        Site.createProject("CLJ");
        JsonNode seen = NpmClient.install("jira.js").drive(Products.jiraUrl(), "admin", "CLJ");
        assertEquals("Server", seen.path("server").asText());
        assertEquals("admin", seen.path("reader").asText());
        assertTrue(seen.path("fields").asBoolean());
        assertTrue(seen.path("form").asInt() > 0);
        assertEquals("CLJ-1", seen.path("created").asText());
        assertEquals("{\"made\":1,\"refused\":1}", seen.path("bulk").toString());
        assertEquals("{\"filename\":\"größe.txt\",\"size\":4,\"mimeType\":\"text/plain\"}", seen.path("attachment").toString());
        assertEquals("98 %", seen.path("content").asText());
        JsonNode issue = seen.path("issue");
        assertEquals("Disk full on db-1", issue.path("summary").asText());
        assertEquals("[\"database\"]", issue.path("labels").toString());
        assertEquals("Done Done", issue.path("status").asText() + " " + issue.path("resolution").asText());
        assertEquals("Cleaned up", issue.path("comment").asText());
        assertEquals("CLJ-2", issue.path("link").asText());
        assertEquals(1, issue.path("attachments").asInt());
        assertTrue(issue.path("changed").toString(), issue.path("changed").toString().contains("\"summary\",\"labels\""));
        assertEquals("Due Date", issue.path("dueName").asText());
        assertEquals("{\"total\":1,\"summary\":\"Disk full on db-1\"}", seen.path("search").toString());
        assertEquals("{\"errorMessages\":[],\"errors\":{\"summary\":\"You must specify a summary of the issue.\"}}", seen.path("refusal").toString());
        assertEquals(404, seen.path("deleted").asInt());
    }

    @Test
    public void jiraClientWorksThroughTheLifeOfAnIssue() throws IOException {
        Site.createProject("CLC");
        JsonNode seen = NpmClient.install("jira-client").drive(Products.jiraUrl(), "admin", "CLC");
        assertEquals("admin", seen.path("reader").asText());
        assertEquals(11, seen.path("version").asInt());
        assertEquals("CLC", seen.path("project").asText());
        assertEquals(5, seen.path("priorities").asInt());
        assertEquals("[\"ada\"]", seen.path("people").toString());
        assertTrue(seen.path("form").asBoolean());
        assertEquals("{\"filename\":\"graph.csv\",\"size\":16}", seen.path("attachment").toString());
        JsonNode issue = seen.path("issue");
        assertEquals("In Progress", issue.path("status").asText());
        assertEquals("High", issue.path("priority").asText());
        assertEquals("[\"search\"]", issue.path("labels").toString());
        assertEquals("<p>Since *noon*</p>", issue.path("description").asText());
        assertEquals(1, issue.path("comments").asInt());
        assertEquals(1, issue.path("watchers").asInt());
        assertEquals("[\"graph.csv\"]", issue.path("attachments").toString());
        assertEquals("[\"Graph\"]", issue.path("remoteLinks").toString());
        assertEquals("{\"total\":1,\"key\":true}", seen.path("search").toString());
        assertTrue(seen.path("refusal").asText(), seen.path("refusal").asText().contains("Field 'nonsense' does not exist"));
        assertTrue(seen.path("deleted").asText(), seen.path("deleted").asText().contains("Issue Does Not Exist"));
    }
}
