package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredField;
import org.junit.After;
import org.junit.Test;

/** The {@code update} of a body: adding to and removing from what an issue has, over the small Jira's REST interface. */
public class OperationsRestTest {
    private static final String TASK = "'project':{'key':'DEMO'},'issuetype':{'name':'Task'}";

    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void operationsApplyOneAfterTheOther() {
        StoredField people = jira.onScreen("People", FieldType.MULTI_USER_PICKER);
        StoredField services = jira.onScreen("Services", FieldType.LABELS);
        RestJira.Answer made = jira.post("admin", "issue", "{'fields':{" + TASK + "},'update':{'summary':[{'set':'One'}],'labels':[{'add':'a'},{'add':'b'}],"
                + "'" + people.fieldId() + "':[{'add':{'name':'ada'}},{'add':{'name':'kim'}}],'" + services.fieldId() + "':[{'set':['web','db']}]}}");
        assertEquals(made.body().toString(), 201, made.status());
        assertEquals(204, jira.put("admin", "issue/DEMO-1", "{'update':{'labels':[{'remove':'a'},{'add':'c'},{'remove':'gone'}],"
                + "'" + people.fieldId() + "':[{'remove':{'name':'kim'}}],'" + services.fieldId() + "':[{'add':'cache','remove':'web'}]}}").status());
        RestJira.Answer read = jira.get("admin", "issue/DEMO-1");
        assertEquals("One", read.at("/fields/summary"));
        assertEquals("[\"b\",\"c\"]", read.body().at("/fields/labels").toString());
        assertEquals(1, read.body().at("/fields/" + people.fieldId()).size());
        assertEquals("ada", read.at("/fields/" + people.fieldId() + "/0/name"));
        assertEquals("[\"cache\",\"db\"]", read.body().at("/fields/" + services.fieldId()).toString());
    }

    @Test
    public void commentsLinksAndPropertiesComeWithAnIssue() {
        jira.site.issue("Cause");
        RestJira.Answer made = jira.post("admin", "issue", "{'fields':{" + TASK + ",'summary':'Effect'},'update':{'comment':[{'add':{'body':'First'}}],"
                + "'issuelinks':[{'add':{'type':{'name':'Blocks'},'inwardIssue':{'key':'DEMO-1'}}}]},'properties':[{'key':'origin','value':{'row':7}}]}");
        assertEquals(made.body().toString(), 201, made.status());
        RestJira.Answer read = jira.get("admin", "issue/DEMO-2?properties=*all");
        assertEquals("First", read.at("/fields/comment/comments/0/body"));
        assertEquals("DEMO-1", read.at("/fields/issuelinks/0/inwardIssue/key"));
        assertEquals(7, read.body().at("/properties/origin/row").asInt());
        assertEquals("{}", jira.get("admin", "issue/DEMO-2?properties=other").body().path("properties").toString());
        assertTrue(jira.get("admin", "issue/DEMO-2").body().path("properties").isMissingNode());
    }

    @Test
    public void whatIsWrongIsRefusedBeforeAnythingIsWritten() {
        refused("summary", "Field 'summary' does not support operation 'add'. Supported operation(s) are: 'set'", "'summary':[{'add':'x'}]");
        refused("labels", "Field 'labels' does not support operation 'edit'. Supported operation(s) are: 'add', 'set', 'remove'", "'labels':[{'edit':'x'}]");
        refused("labels", "The operations of a field must be a JSON array.", "'labels':{'add':'x'}");
        refused("labels", "Operation value must be a string", "'labels':[{'add':1}]");
        refused("comment", "Comment body can not be empty!", "'comment':[{'add':{'body':' '}}]");
        refused("comment", "Field 'comment' does not support operation 'set'. Supported operation(s) are: 'add'", "'comment':[{'set':{'body':'x'}}]");
        refused("issuelinks", "A link needs either an 'outwardIssue' or an 'inwardIssue'.", "'issuelinks':[{'add':{'type':{'name':'Blocks'}}}]");
        refused(null, "Issue Does Not Exist", "'issuelinks':[{'add':{'type':{'name':'Blocks'},'outwardIssue':{'key':'NO-1'}}}]");
        refused(null, "No issue link type with name 'Nonsense' found.",
                "'issuelinks':[{'add':{'type':{'name':'Nonsense'},'outwardIssue':{'key':'NO-1'}}}]");
        assertEquals("Field 'labels' cannot appear in both 'fields' and 'update'.",
                jira.post("admin", "issue", "{'fields':{" + TASK + ",'summary':'x','labels':['a']},'update':{'labels':[{'add':'b'}]}}").at("/errors/labels"));
        assertEquals(400, jira.post("admin", "issue", "{'fields':[]}").status());
        assertEquals(400, jira.post("admin", "issue", "{'fields':{" + TASK + ",'summary':'x'},'properties':[{'value':1}]}").status());
        assertEquals(0, jira.get("admin", "search").body().path("total").asInt());
    }

    @Test
    public void originAndStatusAreNoMatterOfAnEdit() {
        jira.site.issue("Work");
        jira.site.project("OTHER", "Other");
        for (String field : new String[] {"'project':{'key':'OTHER'}", "'parent':{'key':'DEMO-1'}", "'status':{'name':'Done'}", "'creator':{'name':'ada'}"}) {
            RestJira.Answer answer = jira.put("admin", "issue/DEMO-1", "{'fields':{" + field + "}}");
            assertEquals(field, 400, answer.status());
            assertTrue(field, answer.body().path("errors").elements().next().asText().endsWith("It is not on the appropriate screen, or unknown."));
        }
    }

    @Test
    public void anIssueBecomesAnotherTypeOfItsKind() {
        jira.site.issue("Work");
        assertEquals(3, jira.get("admin", "issue/DEMO-1/editmeta").body().at("/fields/issuetype/allowedValues").size());
        assertEquals(204, jira.put("admin", "issue/DEMO-1", "{'fields':{'issuetype':{'name':'Bug'}}}").status());
        RestJira.Answer read = jira.get("admin", "issue/DEMO-1?expand=changelog");
        assertEquals("Bug", read.at("/fields/issuetype/name"));
        assertEquals("issuetype", read.at("/changelog/histories/0/items/0/field"));
        for (String type : new String[] {"{'name':'Sub-task'}", "{'name':'Nonsense'}", "{'id':'1'}", "'Task'"}) {
            assertEquals(type, "The issue type selected is invalid.", jira.put("admin", "issue/DEMO-1", "{'fields':{'issuetype':" + type + "}}").at("/errors/issuetype"));
        }
    }

    @Test
    public void onlyAdministratorsEditSilently() {
        jira.site.issue("Work");
        for (Permission permission : new Permission[] {Permission.BROWSE_PROJECTS, Permission.EDIT_ISSUES}) {
            jira.call("admin", "PUT", "/rest/sandbox/1.0/projects/DEMO/permissions", "{'permission':'" + permission + "','holders':['user:ada','user:admin']}");
        }
        assertEquals(204, jira.put("ada", "issue/DEMO-1", "{'fields':{'summary':'Renamed'}}").status());
        assertEquals(403, jira.put("ada", "issue/DEMO-1?notifyUsers=false", "{'fields':{'summary':'x'}}").status());
        assertEquals(204, jira.put("admin", "issue/DEMO-1?notifyUsers=false", "{'fields':{'summary':'Quietly'}}").status());
        assertEquals("Quietly", jira.get("ada", "issue/DEMO-1").at("/fields/summary"));
    }

    @Test
    public void aTransitionTakesWhatItsScreenHas() {
        jira.site.issue("Work");
        assertEquals(204, jira.post("admin", "issue/DEMO-1/transitions", "{'transition':{'id':31},'update':{'resolution':[{'set':{'name':'Duplicate'}}],"
                + "'assignee':[{'set':{'name':'admin'}}],'comment':[{'add':{'body':'Bye'}}]}}").status());
        RestJira.Answer done = jira.get("admin", "issue/DEMO-1");
        assertEquals("Duplicate", done.at("/fields/resolution/name"));
        assertEquals("admin", done.at("/fields/assignee/name"));
        assertEquals("Bye", done.at("/fields/comment/comments/0/body"));
        RestJira.Answer refused = jira.post("admin", "issue/DEMO-1/transitions", "{'transition':{'id':'41'},'fields':{'summary':'x'},"
                + "'update':{'resolution':[{'add':'x'}]}}");
        assertEquals(400, refused.status());
        assertEquals("Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.", refused.at("/errors/summary"));
        assertEquals("Field 'resolution' does not support operation 'add'.", refused.at("/errors/resolution"));
        assertEquals("Resolution name 'Nonsense' is not valid", jira.post("admin", "issue/DEMO-1/transitions",
                "{'transition':{'id':'41'},'fields':{'resolution':{'name':'Nonsense'}}}").at("/errors/resolution"));
        assertEquals("Done", jira.get("admin", "issue/DEMO-1").at("/fields/status/name"));
    }

    private void refused(String field, String message, String update) {
        RestJira.Answer answer = jira.post("admin", "issue", "{'fields':{" + TASK + (update.startsWith("'summary'") ? "" : ",'summary':'x'")
                + "},'update':{" + update + "}}");
        assertTrue(update + answer.status(), answer.status() == 400 || answer.status() == 404);
        assertEquals(message, field == null ? answer.at("/errorMessages/0") : answer.at("/errors/" + field));
    }
}
