package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Test;

/** What holds for all calls of the small Jira's REST interface: methods, media types, headers and broken bodies. */
public class ProtocolTest {
    private static final String ISSUE = "/rest/api/2/issue";

    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void whatLeadsNowhereIsRefusedInThePlatformsShape() {
        RestJira.Answer nowhere = jira.get("admin", "nonsense");
        assertEquals(404, nowhere.status());
        assertEquals("{\"message\":\"HTTP 404 Not Found\",\"status-code\":404}", nowhere.body().toString());
        RestJira.Answer wrongMethod = jira.put("admin", "issue", "{}");
        assertEquals(405, wrongMethod.status());
        assertEquals("OPTIONS,POST", wrongMethod.header("Allow"));
        assertEquals(405, wrongMethod.body().path("status-code").asInt());
    }

    @Test
    public void headIsGetWithoutBodyAndOptionsNameTheMethods() {
        RestJira.Answer head = jira.call("admin", "HEAD", "/rest/api/2/serverInfo", null);
        assertEquals(200, head.status());
        assertTrue(head.header("Content-Type"), head.header("Content-Type").startsWith("application/json"));
        assertTrue(head.body().isMissingNode());
        assertEquals(404, jira.call("admin", "HEAD", "/rest/api/2/issue/NO-1", null).status());
        RestJira.Answer options = jira.call("admin", "OPTIONS", "/rest/api/2/issue/DEMO-1", null);
        assertEquals(200, options.status());
        assertEquals("DELETE,GET,HEAD,OPTIONS,PUT", options.header("Allow"));
        assertEquals(404, jira.call("admin", "OPTIONS", "/rest/api/2/nonsense", null).status());
    }

    @Test
    public void clientsMaySpellMediaTypesAndPathsInTheirOwnWay() {
        for (String accept : new String[] {"*/*", "application/json", "application/json;q=0.9", "text/html, image/gif, *; q=.2, */*; q=.2", "*"}) {
            assertEquals(accept, 200, jira.call("admin", "GET", "/rest/api/2/serverInfo", null, "Accept", accept).status());
        }
        assertEquals(406, jira.call("admin", "GET", "/rest/api/2/serverInfo", null, "Accept", "application/xml").status());
        assertEquals(200, jira.get("admin", "serverInfo/").status());
        String body = "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'Über'}}";
        RestJira.Answer created = jira.call("admin", "POST", ISSUE + "/", body, "Content-Type", "Application/JSON; charset=utf-8");
        assertEquals(created.body().toString(), 201, created.status());
        assertEquals("Über", jira.get("admin", "issue/demo-1").at("/fields/summary"));
    }

    @Test
    public void slashesInARowAreOne() {
        assertEquals(200, jira.call("admin", "GET", "//rest/api/2/serverInfo", null).status());
        RestJira.Answer people = jira.call("admin", "GET", "/rest/api//2///user/search?username=//", null);
        assertEquals(people.body().toString(), 200, people.status());
        assertEquals(405, jira.call("admin", "PUT", "//rest/api/2/serverInfo//", "{}").status());
    }

    @Test
    public void bodiesOfOtherTypesAreRefused() {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp"}) {
            RestJira.Answer refused = jira.call("admin", "POST", ISSUE, "{}", "Content-Type", type);
            assertEquals(type, 415, refused.status());
            assertEquals("HTTP 415 Unsupported Media Type", refused.at("/message"));
        }
    }

    @Test
    public void brokenBodiesAreRefusedWithTheirPlace() {
        refused("", "No content to map due to end-of-input");
        refused("{'fields':}", "Unexpected character ('}' (code 125)): expected a value\n at [line: 1, column: 11]");
        refused("[]", "The request body must be a JSON object.");
        assertEquals(400, jira.post("admin", "issue", "{'fields':" + "[".repeat(2_000) + "}").status());
    }

    @Test
    public void aPageOfAnotherSiteWritesNothing() {
        RestJira.Answer forged = jira.call("admin", "POST", ISSUE, "{}", "Origin", "http://elsewhere.example");
        assertEquals(403, forged.status());
        assertEquals("XSRF check failed", forged.body().asText());
        for (String token : new String[] {"no-check", "nocheck"}) {
            assertEquals(400, jira.call("admin", "POST", ISSUE, "{}", "Origin", "http://elsewhere.example", "X-Atlassian-Token", token).status());
        }
        assertEquals(400, jira.call("admin", "POST", ISSUE, "{}", "Origin", jira.baseUrl().replace("/jira", "")).status());
        assertEquals(200, jira.call("admin", "GET", "/rest/api/2/myself", null, "Origin", "http://elsewhere.example").status());
    }

    @Test
    public void anEmptyAnswerHasATypeToo() {
        String link = "{'type':{'name':'Blocks'},'inwardIssue':{'key':'DEMO-1'},'outwardIssue':{'key':'DEMO-2'}}";
        for (String summary : new String[] {"One", "Two"}) {
            jira.post("admin", "issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'" + summary + "'}}");
        }
        RestJira.Answer created = jira.post("admin", "issueLink", link);
        assertEquals(201, created.status());
        assertEquals("text/html;charset=utf-8", created.header("Content-Type").toLowerCase());
        RestJira.Answer deleted = jira.delete("admin", "issue/DEMO-1");
        assertEquals(204, deleted.status());
        assertEquals("text/html;charset=utf-8", deleted.header("Content-Type").toLowerCase());
    }

    @Test
    public void everyAnswerHasTheProductsHeaders() {
        for (RestJira.Answer answer : new RestJira.Answer[] {jira.get("admin", "myself"), jira.get("admin", "nonsense")}) {
            assertEquals("admin", answer.header("X-AUSERNAME"));
            assertTrue(answer.header("X-AREQUESTID"), answer.header("X-AREQUESTID").matches("\\d+x\\d+x\\d+"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("no-cache, no-store, no-transform", answer.header("Cache-Control"));
            assertEquals("application/json;charset=utf-8", answer.header("Content-Type").toLowerCase());
        }
        assertEquals("anonymous", jira.get(null, "serverInfo").header("X-AUSERNAME"));
    }

    @Test
    public void whatAnIssueWasReadWithMayBeSentBack() {
        jira.post("admin", "issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'As it was'},'key':null,'self':''}");
        assertEquals(204, jira.put("admin", "issue/DEMO-1", "{'expand':'','id':'1','self':'x','key':'DEMO-1','fields':{'summary':'As it is'}}").status());
        assertEquals(204, jira.post("admin", "issue/DEMO-1/transitions", "{'transition':{'id':'11','name':'Start'},'key':'DEMO-1'}").status());
        assertEquals("As it is", jira.get("admin", "issue/DEMO-1").at("/fields/summary"));
        RestJira.Answer search = jira.post("admin", "search", "{'jql':'','nonsense':1}");
        assertEquals("Unrecognized field \"nonsense\", not marked as ignorable (6 known properties: \"jql\", \"startAt\", \"maxResults\", \"fields\", "
                + "\"validateQuery\", \"expand\")", search.at("/errorMessages/0"));
    }

    private void refused(String body, String message) {
        RestJira.Answer answer = jira.post("admin", "issue", body);
        assertEquals(body, 400, answer.status());
        assertEquals(message, answer.at("/errorMessages/0"));
    }
}
