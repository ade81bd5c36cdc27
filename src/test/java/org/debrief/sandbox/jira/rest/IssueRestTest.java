package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.junit.After;
import org.junit.Test;

/** Issues over the small Jira's REST interface. */
public class IssueRestTest {
    private static final String TASK = "'project':{'key':'DEMO'},'issuetype':{'name':'Task'}";

    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void anIssueIsMadeReadEditedAndDeleted() {
        RestJira.Answer created = jira.post("admin", "issue",
                "{'fields':{" + TASK + ",'summary':'One','description':'Two\\nlines','duedate':'2026-05-06','labels':['b','a'],"
                + "'assignee':{'name':'admin'},'priority':{'name':'High'}}}");
        assertEquals(created.body().toString(), 201, created.status());
        assertEquals("DEMO-1", created.at("/key"));
        RestJira.Answer read = jira.get("admin", "issue/DEMO-1");
        assertEquals("One", read.at("/fields/summary"));
        assertEquals("2026-05-06", read.at("/fields/duedate"));
        assertEquals("[\"a\",\"b\"]", read.body().at("/fields/labels").toString());
        assertEquals("Administrator", read.at("/fields/assignee/displayName"));
        assertEquals("High", read.at("/fields/priority/name"));
        assertEquals("new", read.at("/fields/status/statusCategory/key"));
        assertTrue(read.at("/fields/created"), read.at("/fields/created").matches("2026-03-04T\\d\\d:06:07\\.890[-+]\\d{4}"));
        assertTrue(read.body().at("/fields/resolution").isNull());
        assertEquals(204, jira.put("admin", "issue/" + created.at("/id"),
                "{'fields':{'summary':'Renamed','duedate':null},'update':{'labels':[{'add':'c'},{'remove':'a'}],"
                + "'comment':[{'add':{'body':'Why not'}}]}}").status());
        RestJira.Answer edited = jira.get("admin", "issue/DEMO-1?expand=changelog,names,schema");
        assertEquals("Renamed", edited.at("/fields/summary"));
        assertTrue(edited.body().at("/fields/duedate").isNull());
        assertEquals("[\"b\",\"c\"]", edited.body().at("/fields/labels").toString());
        assertEquals("Why not", edited.at("/fields/comment/comments/0/body"));
        assertEquals("duedate", edited.at("/changelog/histories/0/items/1/field"));
        assertEquals("One", edited.at("/changelog/histories/0/items/0/fromString"));
        assertEquals("Due Date", edited.at("/names/duedate"));
        assertEquals("date", edited.at("/schema/duedate/type"));
        assertEquals(2, jira.events.size());
        assertEquals(204, jira.delete("admin", "issue/DEMO-1").status());
        assertEquals(404, jira.get("admin", "issue/DEMO-1").status());
    }

    @Test
    public void customFieldsHaveTheProductsShapes() {
        StoredField level = jira.onScreen("Level", FieldType.SELECT);
        jira.site.option(level, "High");
        StoredField at = jira.onScreen("At", FieldType.DATE_TIME);
        StoredField who = jira.onScreen("Who", FieldType.USER_PICKER);
        StoredField all = jira.onScreen("All", FieldType.MULTI_USER_PICKER);
        StoredField services = jira.onScreen("Services", FieldType.LABELS);
        StoredField cost = jira.onScreen("Cost", FieldType.FLOAT);
        RestJira.Answer created = jira.post("admin", "issue", "{'fields':{" + TASK + ",'summary':'One'," + id(level) + ":{'value':'high'}," + id(at)
                + ":'2026-01-02T03:04:05.000+0000'," + id(who) + ":{'name':'ada'}," + id(all) + ":[{'name':'kim'},{'name':'ada'}]," + id(services)
                + ":['web']," + id(cost) + ":2.5}}");
        assertEquals(created.body().toString(), 201, created.status());
        RestJira.Answer read = jira.get("admin", "issue/DEMO-1");
        assertEquals("High", read.at("/fields/" + level.fieldId() + "/value"));
        assertTrue("the picker keeps minutes", read.at("/fields/" + at.fieldId()).matches("2026-01-0\\dT\\d\\d:\\d4:00\\.000.*"));
        assertEquals("ada", read.at("/fields/" + who.fieldId() + "/name"));
        assertEquals(2, read.body().at("/fields/" + all.fieldId()).size());
        assertEquals("[\"web\"]", read.body().at("/fields/" + services.fieldId()).toString());
        assertEquals(2.5, read.body().at("/fields/" + cost.fieldId()).asDouble(), 0);
        assertEquals(204, jira.put("admin", "issue/DEMO-1", "{'fields':{" + id(level) + ":null}}").status());
        assertTrue(jira.get("admin", "issue/DEMO-1").body().at("/fields/" + level.fieldId()).isNull());
    }

    @Test
    public void whatIsWrongIsSaidByField() {
        StoredField level = jira.onScreen("Level", FieldType.SELECT);
        StoredField off = jira.site.field("Off", FieldType.TEXT_FIELD);
        refused(400, "issue type is required", "/errors/issuetype", "{'fields':{'project':{'key':'DEMO'},'summary':'x'}}");
        refused(400, "valid project is required", "/errors/project", "{'fields':{'project':{'key':'NO'},'issuetype':{'name':'Task'},'summary':'x'}}");
        refused(400, "You must specify a summary of the issue.", "/errors/summary", "{'fields':{" + TASK + "}}");
        refused(400, "Option value 'Low' is not valid", "/errors/" + level.fieldId(),
                "{'fields':{" + TASK + ",'summary':'x'," + id(level) + ":{'value':'Low'}}}");
        refused(400, "Field '" + off.fieldId() + "' cannot be set. It is not on the appropriate screen, or unknown.", "/errors/" + off.fieldId(),
                "{'fields':{" + TASK + ",'summary':'x'," + id(off) + ":'x'}}");
        refused(400, "Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown.", "/errors/nonsense",
                "{'fields':{" + TASK + ",'summary':'x','nonsense':1}}");
        refused(400, "Error parsing date string: soon", "/errors/duedate", "{'fields':{" + TASK + ",'summary':'x','duedate':'soon'}}");
        refused(400, "Operation value must be a string", "/errors/summary", "{'fields':{" + TASK + ",'summary':1}}");
        refused(400, "Issue type is a sub-task but parent issue key or id not specified.", "/errors/issuetype",
                "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Sub-task'},'summary':'x'}}");
        refused(400, "The request body must be a JSON object.", "/errorMessages/0", "[]");
        assertEquals(400, jira.post("admin", "issue", "{").status());
        assertEquals(415, jira.call("admin", "POST", "/rest/api/2/issue", "{}", "Content-Type", "text/plain").status());
        assertEquals(405, jira.put("admin", "issue", "{}").status());
        assertEquals(404, jira.get("admin", "nonsense").status());
        assertEquals(403, jira.call("admin", "POST", "/rest/api/2/issue", "{}", "Origin", "http://elsewhere.example").status());
    }

    @Test
    public void subTasksKnowTheirParentAndKeepItFromBeingDeletedAlone() {
        jira.site.issue("Parent");
        RestJira.Answer child = jira.post("admin", "issue",
                "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Sub-task'},'parent':{'key':'DEMO-1'},'summary':'Child'}}");
        assertEquals(child.body().toString(), 201, child.status());
        assertEquals("DEMO-1", jira.get("admin", "issue/DEMO-2").at("/fields/parent/key"));
        assertEquals("DEMO-2", jira.get("admin", "issue/DEMO-1").at("/fields/subtasks/0/key"));
        assertEquals(400, jira.delete("admin", "issue/DEMO-1").status());
        assertEquals(204, jira.delete("admin", "issue/DEMO-1?deleteSubtasks=true").status());
        assertEquals(404, jira.get("admin", "issue/DEMO-2").status());
    }

    @Test
    public void transitionsLeadThroughTheWorkflow() {
        jira.site.issue("Work");
        assertEquals(2, jira.get("admin", "issue/DEMO-1/transitions").body().path("transitions").size());
        assertEquals(204, jira.post("admin", "issue/DEMO-1/transitions", "{'transition':{'id':'31'},'fields':{'resolution':{'name':'Duplicate'}},"
                + "'update':{'comment':[{'add':{'body':'See the other one'}}]}}").status());
        RestJira.Answer done = jira.get("admin", "issue/DEMO-1");
        assertEquals("Done", done.at("/fields/status/name"));
        assertEquals("Duplicate", done.at("/fields/resolution/name"));
        assertFalse(done.body().at("/fields/resolutiondate").isNull());
        assertEquals("See the other one", done.at("/fields/comment/comments/0/body"));
        assertEquals(400, jira.post("admin", "issue/DEMO-1/transitions", "{'transition':{'id':'31'}}").status());
        assertEquals("Missing 'transition' identifier", jira.post("admin", "issue/DEMO-1/transitions", "{}").at("/errorMessages/0"));
        assertEquals(400, jira.post("admin", "issue/DEMO-1/transitions", "{'transition':{'id':'41'},'fields':{'summary':'x'}}").status());
    }

    @Test
    public void withoutRightsIssuesDoNotExistOrStayAsTheyAre() {
        jira.site.issue("Secret");
        for (String reader : new String[] {"ada", null}) {
            assertEquals(404, jira.get(reader, "issue/DEMO-1").status());
            assertEquals("Issue Does Not Exist", jira.get(reader, "issue/DEMO-1").at("/errorMessages/0"));
        }
        assertEquals(0, jira.get("ada", "search?jql=").body().path("total").asInt());
        RestJira.Answer opened = jira.call("admin", "PUT", "/rest/sandbox/1.0/projects/DEMO/permissions",
                "{'permission':'BROWSE_PROJECTS','holders':['user:ada','group:jira-users']}");
        assertEquals("[\"group:jira-users\",\"user:ada\"]", opened.body().path("BROWSE_PROJECTS").toString());
        assertEquals(200, jira.get("ada", "issue/DEMO-1").status());
        assertEquals(403, jira.put("ada", "issue/DEMO-1", "{'fields':{'summary':'x'}}").status());
        assertEquals(403, jira.delete("ada", "issue/DEMO-1").status());
        assertEquals(403, jira.post("ada", "issue/DEMO-1/comment", "{'body':'x'}").status());
        assertEquals(403, jira.post("ada", "issue/DEMO-1/transitions", "{'transition':{'id':'31'}}").status());
        assertEquals(0, jira.get("ada", "issue/DEMO-1/transitions").body().path("transitions").size());
        assertEquals(403, jira.put("ada", "issue/DEMO-1/assignee", "{'name':'ada'}").status());
        assertEquals(403, jira.post("ada", "issue", "{'fields':{" + TASK + ",'summary':'x'}}").status());
        assertEquals(403, jira.call("ada", "PUT", "/rest/sandbox/1.0/projects/DEMO/permissions",
                "{'permission':'EDIT_ISSUES','holders':['user:ada']}").status());
    }

    @Test
    public void anIssueIsGivenToThoseWhoMayHaveIt() {
        jira.site.issue("Work");
        assertEquals("User 'kim' cannot be assigned issues.", jira.put("admin", "issue/DEMO-1/assignee", "{'name':'kim'}").at("/errors/assignee"));
        assertEquals("User 'nobody' does not exist.", jira.put("admin", "issue/DEMO-1/assignee", "{'name':'nobody'}").at("/errors/assignee"));
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.ASSIGNABLE_USER,
                Set.of(Holder.of("user:kim"), Holder.of("group:jira-users")));
        assertEquals(204, jira.put("admin", "issue/DEMO-1/assignee", "{'name':'kim'}").status());
        assertEquals("kim", jira.get("admin", "issue/DEMO-1").at("/fields/assignee/name"));
        assertEquals(204, jira.put("admin", "issue/DEMO-1/assignee", "{'name':'-1'}").status());
        assertEquals("admin", jira.get("admin", "issue/DEMO-1").at("/fields/assignee/name"));
        assertEquals(400, jira.put("admin", "issue/DEMO-1/assignee", "{'accountId':'1'}").status());
        assertEquals("admin", jira.get("admin", "issue/DEMO-1").at("/fields/assignee/name"));
        assertEquals(204, jira.put("admin", "issue/DEMO-1/assignee", jira.get("admin", "issue/DEMO-1").body().at("/fields/assignee").toString()).status());
        assertEquals(204, jira.put("admin", "issue/DEMO-1/assignee", "{'name':null}").status());
        assertTrue(jira.get("admin", "issue/DEMO-1").body().at("/fields/assignee").isNull());
    }

    @Test
    public void linksAreShownFromBothEnds() {
        jira.site.issue("One");
        jira.site.issue("Two");
        assertEquals(201, jira.post("admin", "issueLink",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'DEMO-1'},'outwardIssue':{'key':'DEMO-2'}}").status());
        assertEquals("DEMO-2", jira.get("admin", "issue/DEMO-1").at("/fields/issuelinks/0/outwardIssue/key"));
        RestJira.Answer other = jira.get("admin", "issue/DEMO-2");
        assertEquals("DEMO-1", other.at("/fields/issuelinks/0/inwardIssue/key"));
        assertEquals(204, jira.delete("admin", "issueLink/" + other.at("/fields/issuelinks/0/id")).status());
        assertEquals(0, jira.get("admin", "issue/DEMO-2").body().at("/fields/issuelinks").size());
        assertEquals(404, jira.delete("admin", "issueLink/1").status());
    }

    @Test
    public void anyNumberOfIssuesIsShownWithTheSameNumberOfStatements() {
        StoredField services = jira.site.field("Services", FieldType.LABELS);
        StoredIssue parent = jira.site.issue("Parent");
        Set<Long> counts = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 10 * round; i++) {
                StoredIssue issue = jira.site.model.issues()
                        .create(jira.site.fields("Issue").with(services.id(), new FieldValue.Labels(List.of("web"))));
                jira.site.model.issues().linkSubTask(parent.id(), issue.id());
                jira.site.model.links().create(10_000, issue.id(), parent.id(), "admin");
            }
            show();
            jira.site.database.startCounting();
            show();
            counts.add(round == 0 ? 0 : jira.site.database.statements());
        }
        assertEquals(2, counts.size());
    }

    private void show() {
        RestSite site = new RestSite(jira.site.model, null, null, () -> "");
        List<StoredIssue> issues = jira.site.model.issues().load(jira.site.model.issues().ofProject(jira.site.demo.id()));
        new IssueJson(site, Selection.ALL).all(issues, jira.site.user("admin"));
    }

    private void refused(int status, String message, String pointer, String body) {
        RestJira.Answer answer = jira.post("admin", "issue", body);
        assertEquals(body + " " + answer.body(), status, answer.status());
        assertEquals(message, answer.at(pointer));
        assertEquals(2, answer.body().size());
    }

    private static String id(StoredField field) {
        return "'" + field.fieldId() + "'";
    }
}
