package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What callers of the small Jira's REST interface select and expand, for one issue and in searches. */
public class ExpansionsRestTest {
    private final RestJira jira = new RestJira();

    @Before
    public void makeAnIssue() {
        jira.post("admin", "issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'One','duedate':'2026-03-09',"
                + "'description':'<b>\\nhttp://example.org/a?b=1&c'}}");
        jira.put("admin", "issue/DEMO-1", "{'fields':{'summary':'Two'}}");
    }

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void renderedFieldsAreMarkupAndDatesAsPeopleSeeThem() {
        RestJira.Answer read = jira.get("admin", "issue/DEMO-1?expand=renderedFields&fields=description,duedate,created,summary,resolutiondate,environment");
        assertEquals("<p>&lt;b&gt;<br>\n<a href=\"http://example.org/a?b=1&amp;c\" rel=\"nofollow noopener\">http://example.org/a?b=1&amp;c</a></p>",
                read.at("/renderedFields/description"));
        assertEquals("09/Mar/26", read.at("/renderedFields/duedate"));
        assertTrue(read.at("/renderedFields/created"), read.at("/renderedFields/created").matches("0[345]/Mar/26 \\d{1,2}:06 [AP]M"));
        assertTrue(read.body().at("/renderedFields/summary").isNull());
        assertTrue(read.body().at("/renderedFields/resolutiondate").isNull());
        assertEquals("an empty text is empty markup", "", read.at("/renderedFields/environment"));
        assertEquals(read.body().path("fields").size(), read.body().path("renderedFields").size());
    }

    @Test
    public void oneIssueHasEverythingThatIsExpanded() {
        RestJira.Answer read = jira.get("admin", "issue/DEMO-1?expand=changelog,names,schema,transitions,editmeta");
        assertEquals("Two", read.at("/changelog/histories/0/items/0/toString"));
        assertEquals("admin", read.at("/changelog/histories/0/author/name"));
        assertEquals("Summary", read.at("/names/summary"));
        assertEquals("string", read.at("/schema/summary/type"));
        assertEquals(2, read.body().path("transitions").size());
        assertTrue(read.body().at("/editmeta/fields/summary/required").asBoolean());
        RestJira.Answer plain = jira.get("admin", "issue/DEMO-1");
        assertEquals(List.of("expand", "id", "self", "key", "fields"), names(plain));
    }

    @Test
    public void searchesExpandEachIssueAndDescribeFieldsOnce() {
        RestJira.Answer found = jira.post("admin", "search", "{'jql':'','fields':'summary,status','expand':['changelog','renderedFields','names','schema']}");
        assertEquals("Two", found.at("/issues/0/changelog/histories/0/items/0/toString"));
        assertEquals("{\"summary\":null,\"status\":null}", found.body().at("/issues/0/renderedFields").toString());
        assertEquals("{\"summary\":\"Summary\",\"status\":\"Status\"}", found.body().path("names").toString());
        assertEquals("status", found.at("/schema/status/type"));
        RestJira.Answer byAddress = jira.get("admin", "search?jql=&fields=summary&fields=-status&expand=names,transitions");
        assertEquals(2, byAddress.body().at("/issues/0/transitions").size());
        assertEquals(List.of("expand", "startAt", "maxResults", "total", "issues", "names"), names(byAddress));
    }

    @Test
    public void fieldsAreSelectedByNameGroupAndExclusion() {
        assertEquals("[\"summary\"]", shown("summary"));
        assertEquals("[\"summary\"]", shown("summary,nonsense"));
        assertFalse(shown("*navigable").contains("\"comment\""));
        assertTrue(shown("*all").contains("\"comment\""));
        assertFalse(shown("*all,-comment").contains("\"comment\""));
        assertFalse(shown("-summary").contains("\"summary\""));
        assertTrue(shown("-summary").contains("\"comment\""));
    }

    @Test
    public void searchesHaveBoundsAndKinds() {
        assertEquals(50, jira.get("admin", "search").body().path("maxResults").asInt());
        assertEquals(1_000, jira.get("admin", "search?maxResults=5000").body().path("maxResults").asInt());
        assertEquals(0, jira.post("admin", "search", "{'maxResults':0}").body().path("issues").size());
        assertEquals(1, jira.post("admin", "search", "{'maxResults':'1'}").body().path("issues").size());
        for (String body : new String[] {"{'maxResults':'many'}", "{'startAt':1.5}", "{'jql':1}", "{'fields':{}}", "{'expand':7}", "{'nonsense':1}",
            "{'validateQuery':'maybe'}"}) {
            assertEquals(body, 400, jira.post("admin", "search", body).status());
        }
        assertEquals(400, jira.get("admin", "search?validateQuery=maybe").status());
    }

    @Test
    public void aQueryAboutNothingIsRefusedWarnedOrAnswered() {
        for (String strict : new String[] {"true", "'strict'"}) {
            RestJira.Answer refused = jira.post("admin", "search", "{'jql':'project = NO','validateQuery':" + strict + "}");
            assertEquals(400, refused.status());
            assertEquals("{\"errorMessages\":[\"The value 'NO' does not exist for the field 'project'.\"],\"errors\":{}}", refused.body().toString());
        }
        RestJira.Answer warned = jira.post("admin", "search", "{'jql':'project = NO','validateQuery':'warn'}");
        assertEquals(200, warned.status());
        assertEquals("The value 'NO' does not exist for the field 'project'.", warned.at("/warningMessages/0"));
        assertEquals(0, jira.post("admin", "search", "{'jql':'project = NO','validateQuery':false}").body().path("total").asInt());
    }

    private String shown(String fields) {
        List<String> names = new ArrayList<>();
        jira.get("admin", "issue/DEMO-1?fields=" + fields).body().path("fields").fieldNames().forEachRemaining(name -> names.add("\"" + name + "\""));
        return "[" + String.join(",", names) + "]";
    }

    private static List<String> names(RestJira.Answer answer) {
        List<String> names = new ArrayList<>();
        answer.body().fieldNames().forEachRemaining(names::add);
        return names;
    }
}
