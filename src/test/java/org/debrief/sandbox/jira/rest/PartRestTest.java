package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.junit.After;
import org.junit.Test;

/** Components and versions over REST, and the issues that name them. */
public class PartRestTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void aComponentIsReadAsItWasMade() {
        RestJira.Answer made = jira.post("admin", "component",
                "{'name':'Web','description':'Pages','project':'DEMO','leadUserName':'ada','assigneeType':'COMPONENT_LEAD'}");
        assertEquals(made.body().toString(), 201, made.status());
        assertEquals(jira.baseUrl() + "/rest/api/2/component/" + made.at("/id"), made.at("/self"));
        assertEquals("Pages", made.at("/description"));
        assertEquals("ada", made.at("/lead/name"));
        assertEquals("ada", made.at("/assignee/name"));
        assertFalse(made.body().path("isAssigneeTypeValid").asBoolean());
        assertEquals("DEMO", made.at("/project"));
        assertEquals(made.body(), jira.get("admin", "component/" + made.at("/id")).body());
        assertEquals(made.body(), jira.get("admin", "project/DEMO/components").body().path(0));
        assertEquals("Web", jira.get("admin", "project/DEMO").at("/components/0/name"));
    }

    @Test
    public void aComponentIsChangedWhereTheBodyNamesSomething() {
        String id = component("Web");
        RestJira.Answer changed = jira.put("admin", "component/" + id, "{'name':'Website','leadUserName':'kim'}");
        assertEquals(200, changed.status());
        assertEquals("Website", changed.at("/name"));
        assertEquals("kim", jira.put("admin", "component/" + id, "{'description':'x'}").at("/lead/name"));
        assertTrue(jira.put("admin", "component/" + id, "{'leadUserName':null}").body().path("lead").isMissingNode());
    }

    @Test
    public void componentsThatAreWrongAreRefusedByField() {
        component("Web");
        assertEquals("A component with the name web already exists in this project.",
                jira.post("admin", "component", "{'name':'web','project':'DEMO'}").at("/errors/name"));
        assertTrue(jira.post("admin", "component", "{'project':'DEMO'}").body().at("/errors").has("name"));
        assertTrue(jira.post("admin", "component", "{'name':'X'}").body().at("/errors").has("project"));
        assertTrue(jira.post("admin", "component", "{'name':'X','project':'DEMO','leadUserName':'nobody'}").body().at("/errors").has("leadUserName"));
        assertTrue(jira.post("admin", "component", "{'name':'X','project':'DEMO','assigneeType':'ME'}").body().at("/errors").has("assigneeType"));
        assertEquals(404, jira.post("admin", "component", "{'name':'X','project':'NONE'}").status());
        assertEquals(404, jira.get("admin", "component/1").status());
    }

    @Test
    public void partsAreAdministeredByThoseWhoAdministerTheProject() {
        String component = component("Web");
        String version = version("1.0");
        assertEquals(404, jira.get("ada", "component/" + component).status());
        assertEquals(404, jira.get("ada", "version/" + version).status());
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        assertEquals(200, jira.get("ada", "component/" + component).status());
        for (RestJira.Answer refused : List.of(jira.post("ada", "component", "{'name':'X','project':'DEMO'}"), jira.delete("ada", "component/" + component),
                jira.put("ada", "component/" + component, "{}"), jira.post("ada", "version", "{'name':'X','project':'DEMO'}"),
                jira.put("ada", "version/" + version, "{}"), jira.delete("ada", "version/" + version),
                jira.post("ada", "version/" + version + "/move", "{'position':'First'}"))) {
            assertEquals(403, refused.status());
        }
    }

    @Test
    public void issuesNamePartsByIdAndByName() {
        component("Web");
        String db = component("Database");
        version("1.0");
        RestJira.Answer made = jira.post("admin", "issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Bug'},'summary':'S',"
                + "'components':[{'name':'Web'},{'id':'" + db + "'}],'fixVersions':[{'name':'1.0'}],'environment':'Linux'}}");
        assertEquals(made.body().toString(), 201, made.status());
        RestJira.Answer issue = jira.get("admin", "issue/DEMO-1");
        assertEquals("Database", issue.at("/fields/components/0/name"));
        assertEquals("Web", issue.at("/fields/components/1/name"));
        assertEquals("1.0", issue.at("/fields/fixVersions/0/name"));
        assertEquals("Linux", issue.at("/fields/environment"));
        assertEquals(204, jira.put("admin", "issue/DEMO-1",
                "{'update':{'components':[{'remove':{'name':'Web'}}],'versions':[{'add':{'name':'1.0'}}],'fixVersions':[{'set':[]}]}}").status());
        issue = jira.get("admin", "issue/DEMO-1");
        assertEquals(1, issue.body().at("/fields/components").size());
        assertEquals(0, issue.body().at("/fields/fixVersions").size());
        assertEquals("1.0", issue.at("/fields/versions/0/name"));
        assertEquals("Component name 'None' is not valid",
                jira.put("admin", "issue/DEMO-1", "{'fields':{'components':[{'name':'None'}]}}").at("/errors/components"));
        assertEquals("Version id '1' is not valid", jira.put("admin", "issue/DEMO-1", "{'fields':{'versions':[{'id':'1'}]}}").at("/errors/versions"));
        assertEquals("Database", jira.get("admin", "issue/DEMO-1/editmeta").at("/fields/components/allowedValues/0/name"));
    }

    @Test
    public void fixVersionsNeedThePermissionToResolve() {
        version("1.0");
        jira.site.issue("S");
        jira.site.model.permissions().grant(jira.site.demo.id(), Permission.RESOLVE_ISSUES, List.of());
        assertEquals("Field 'fixVersions' cannot be set. It is not on the appropriate screen, or unknown.",
                jira.put("admin", "issue/DEMO-1", "{'fields':{'fixVersions':[{'name':'1.0'}]}}").at("/errors/fixVersions"));
        assertFalse(jira.get("admin", "issue/DEMO-1/editmeta").body().path("fields").has("fixVersions"));
    }

    @Test
    public void aVersionIsReadAsItWasMade() {
        RestJira.Answer made = jira.post("admin", "version", "{'name':'1.0','description':'First','projectId':" + jira.site.demo.id()
                + ",'startDate':'2026-01-05','releaseDate':'2026-02-01'}");
        assertEquals(made.body().toString(), 201, made.status());
        assertEquals("2026-02-01", made.at("/releaseDate"));
        assertEquals("1/Feb/26", made.at("/userReleaseDate"));
        assertTrue(made.body().path("overdue").asBoolean());
        assertFalse(made.body().path("released").asBoolean());
        assertEquals(made.body(), jira.get("admin", "version/" + made.at("/id")).body());
        assertEquals(made.body(), jira.get("admin", "project/DEMO/versions").body().path(0));
        RestJira.Answer released = jira.put("admin", "version/" + made.at("/id"), "{'released':true,'startDate':null}");
        assertTrue(released.body().path("released").asBoolean());
        assertFalse(released.body().path("overdue").asBoolean());
        assertFalse(released.body().has("startDate"));
        assertEquals("First", released.at("/description"));
    }

    @Test
    public void versionsThatAreWrongAreRefusedByField() {
        version("1.0");
        assertEquals("A version with this name already exists in this project.",
                jira.post("admin", "version", "{'name':'1.0','project':'DEMO'}").at("/errors/name"));
        assertEquals("You must specify a valid version name", jira.post("admin", "version", "{'project':'DEMO'}").at("/errors/name"));
        assertTrue(jira.post("admin", "version", "{'name':'2','project':'DEMO','releaseDate':'soon'}").body().at("/errors").has("releaseDate"));
        assertTrue(jira.post("admin", "version", "{'name':'2','project':'DEMO','startDate':'2026-02-02','releaseDate':'2026-02-01'}").body().at("/errors")
                .has("startDate"));
        assertEquals("Could not find version for id '1'", jira.get("admin", "version/1").at("/errorMessages/0"));
    }

    @Test
    public void versionsComeInPagesAndMove() {
        List.of("1.0", "2.0", "3.0").forEach(this::version);
        RestJira.Answer page = jira.get("admin", "project/DEMO/version?maxResults=2&orderBy=-name");
        assertEquals("3.0", page.at("/values/0/name"));
        assertEquals(3, page.body().path("total").asInt());
        assertFalse(page.body().path("isLast").asBoolean());
        assertEquals(400, jira.get("admin", "project/DEMO/version?orderBy=colour").status());
        String last = page.at("/values/0/id");
        assertEquals(200, jira.post("admin", "version/" + last + "/move", "{'position':'First'}").status());
        assertEquals("3.0", jira.get("admin", "project/DEMO/versions").at("/0/name"));
        String first = page.at("/values/1/self");
        assertEquals(200, jira.post("admin", "version/" + last + "/move", "{'after':'" + first + "'}").status());
        assertEquals("3.0", jira.get("admin", "project/DEMO/versions").at("/2/name"));
        assertEquals(400, jira.post("admin", "version/" + last + "/move", "{'position':'Middle'}").status());
    }

    @Test
    public void theIssuesOfAVersionThatGoesGetAnother() {
        String one = version("1.0");
        String two = version("2.0");
        jira.site.issue("S");
        jira.put("admin", "issue/DEMO-1", "{'fields':{'fixVersions':[{'id':'" + one + "'}],'versions':[{'id':'" + one + "'}]}}");
        assertEquals(1, jira.get("admin", "version/" + one + "/relatedIssueCounts").body().path("issuesFixedCount").asInt());
        assertEquals(1, jira.get("admin", "version/" + one + "/unresolvedIssueCount").body().path("issuesUnresolvedCount").asInt());
        assertEquals(400, jira.delete("admin", "version/" + one + "?moveFixIssuesTo=" + one).status());
        assertEquals(404, jira.delete("admin", "version/" + one + "?moveFixIssuesTo=1").status());
        assertEquals(204, jira.delete("admin", "version/" + one + "?moveFixIssuesTo=" + two).status());
        RestJira.Answer issue = jira.get("admin", "issue/DEMO-1");
        assertEquals("2.0", issue.at("/fields/fixVersions/0/name"));
        assertEquals(0, issue.body().at("/fields/versions").size());
        String three = version("3.0");
        assertEquals(204, jira.put("admin", "version/" + two + "/mergeto/" + three, "{}").status());
        assertEquals("3.0", jira.get("admin", "issue/DEMO-1").at("/fields/fixVersions/0/name"));
        assertEquals(204, jira.post("admin", "version/" + three + "/removeAndSwap", "{}").status());
        assertEquals(0, jira.get("admin", "issue/DEMO-1").body().at("/fields/fixVersions").size());
    }

    @Test
    public void theIssuesOfAComponentThatGoesGetAnother() {
        String web = component("Web");
        String db = component("Database");
        jira.site.issue("S");
        jira.put("admin", "issue/DEMO-1", "{'fields':{'components':[{'id':'" + web + "'}]}}");
        assertEquals(1, jira.get("admin", "component/" + web + "/relatedIssueCounts").body().path("issueCount").asInt());
        assertEquals(400, jira.delete("admin", "component/" + web + "?moveIssuesTo=" + web).status());
        assertEquals(204, jira.delete("admin", "component/" + web + "?moveIssuesTo=" + db).status());
        assertEquals("Database", jira.get("admin", "issue/DEMO-1").at("/fields/components/0/name"));
    }

    private String component(String name) {
        return jira.post("admin", "component", "{'name':'" + name + "','project':'DEMO'}").at("/id");
    }

    private String version(String name) {
        return jira.post("admin", "version", "{'name':'" + name + "','project':'DEMO'}").at("/id");
    }

    @Test
    public void descriptionsAreLimited() {
        String description = "'description':'" + "x".repeat(4001) + "'";
        for (String path : List.of("component", "version")) {
            RestJira.Answer refused = jira.post("admin", path, "{'project':'DEMO','name':'Long'," + description + "}");
            assertEquals(path, 400, refused.status());
            assertEquals("The description must not exceed 4000 characters in length.", refused.at("/errors/description"));
        }
        assertTrue(jira.put("admin", "project/DEMO", "{" + description + "}").body().at("/errors").has("description"));
        assertEquals(201, jira.post("admin", "component", "{'project':'DEMO','name':'Long','description':'" + "x".repeat(4000) + "'}").status());
    }
}
