package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.SecurityLevel;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.junit.After;
import org.junit.Test;

/** Projects over REST: changing, archiving, deleting, their roles and security levels, and what one may do. */
public class ProjectRestTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void aProjectIsMadeAndChangedWithAllItsDetails() {
        RestJira.Answer made = jira.post("admin", "project", "{'key':'OPS','name':'Operations','projectTypeKey':'business','lead':'ada',"
                + "'url':'https://example.com','assigneeType':'UNASSIGNED','description':'All of it'}");
        assertEquals(made.body().toString(), 201, made.status());
        RestJira.Answer project = jira.get("admin", "project/OPS");
        assertEquals("business", project.at("/projectTypeKey"));
        assertEquals("UNASSIGNED", project.at("/assigneeType"));
        assertEquals("https://example.com", project.at("/url"));
        assertEquals(jira.baseUrl() + "/rest/api/2/project/" + made.at("/id") + "/role/10002", project.at("/roles/Administrators"));
        RestJira.Answer changed = jira.put("admin", "project/OPS", "{'name':'Ops','assigneeType':'PROJECT_LEAD'}");
        assertEquals(200, changed.status());
        assertEquals("Ops", changed.at("/name"));
        assertEquals("All of it", changed.at("/description"));
        assertEquals("PROJECT_LEAD", changed.at("/assigneeType"));
    }

    @Test
    public void aNewIssueIsUnassignedWhereTheProjectWantsIt() {
        String issue = "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'S','assignee':{'name':'-1'}}}";
        jira.post("admin", "issue", issue);
        jira.put("admin", "project/DEMO", "{'assigneeType':'UNASSIGNED'}");
        jira.post("admin", "issue", issue);
        assertEquals("admin", jira.get("admin", "issue/DEMO-1").at("/fields/assignee/name"));
        assertTrue(jira.get("admin", "issue/DEMO-2").body().at("/fields/assignee").isNull());
    }

    @Test
    public void projectsThatAreWrongAreRefusedByField() {
        String body = "{'key':'OPS','name':'Operations','lead':'admin',%s}";
        assertTrue(jira.post("admin", "project", String.format(body, "'projectTypeKey':'zoo'")).body().at("/errors").has("projectTypeKey"));
        assertTrue(jira.post("admin", "project", String.format(body, "'url':'javascript:x'")).body().at("/errors").has("projectUrl"));
        assertTrue(jira.post("admin", "project", String.format(body, "'assigneeType':'ME'")).body().at("/errors").has("assigneeType"));
        assertTrue(jira.post("admin", "project", String.format(body, "'permissionScheme':1")).body().at("/errors").has("permissionScheme"));
        assertTrue(jira.post("admin", "project", String.format(body, "'issueSecurityScheme':1")).body().at("/errors").has("issueSecurityScheme"));
        assertEquals(400, jira.post("admin", "project", String.format(body, "'colour':'red'")).status());
        assertEquals(404, jira.get("admin", "project/OPS").status());
        jira.post("admin", "project", String.format(body, "'description':''"));
        assertEquals("A project with that name already exists.", jira.put("admin", "project/OPS", "{'name':'demo'}").at("/errors/projectName"));
        assertTrue(jira.put("admin", "project/OPS", "{'key':'NEW'}").body().at("/errors").has("projectKey"));
        assertEquals(400, jira.put("admin", "project/OPS", "{'lead':'nobody'}").status());
    }

    @Test
    public void changingNeedsToAdministerTheProjectAndDeletingTheSite() {
        grant(Permission.BROWSE_PROJECTS, "anyone");
        assertEquals(403, jira.put("ada", "project/DEMO", "{'name':'Mine'}").status());
        grant(Permission.ADMINISTER_PROJECTS, "user:ada");
        assertEquals(200, jira.put("ada", "project/DEMO", "{'name':'Mine'}").status());
        for (RestJira.Answer refused : List.of(jira.delete("ada", "project/DEMO"), jira.put("ada", "project/DEMO/archive", null),
                jira.put("ada", "project/DEMO/restore", null))) {
            assertEquals(403, refused.status());
        }
        assertEquals(404, jira.delete(null, "project/DEMO").status());
        jira.site.issue("S");
        assertEquals(204, jira.delete("admin", "project/DEMO").status());
        assertEquals(404, jira.get("admin", "project/DEMO").status());
        assertEquals(404, jira.get("admin", "issue/DEMO-1").status());
    }

    @Test
    public void anArchivedProjectIsSeenByAdministratorsWhoAskForIt() {
        grant(Permission.BROWSE_PROJECTS, "anyone");
        jira.site.issue("S");
        assertEquals(204, jira.put("admin", "project/DEMO/archive", null).status());
        assertEquals(400, jira.put("admin", "project/DEMO/archive", null).status());
        assertEquals(0, jira.get("admin", "project").body().size());
        assertTrue(jira.get("admin", "project?includeArchived=true").body().at("/0/archived").asBoolean());
        assertTrue(jira.get("admin", "project/DEMO").body().path("archived").asBoolean());
        assertEquals(0, jira.get("ada", "project?includeArchived=true").body().size());
        assertEquals(404, jira.get("ada", "project/DEMO").status());
        assertEquals(404, jira.get("admin", "issue/DEMO-1").status());
        assertEquals(404, jira.put("admin", "project/DEMO", "{'name':'New'}").status());
        assertEquals(0, jira.get("admin", "search?jql=order%20by%20key").body().path("total").asInt());
        assertEquals(202, jira.put("admin", "project/DEMO/restore", null).status());
        assertEquals(200, jira.get("ada", "issue/DEMO-1").status());
        assertEquals(400, jira.put("admin", "project/DEMO/restore", null).status());
    }

    @Test
    public void theListExpandsWhatIsAskedFor() {
        assertFalse(jira.get("admin", "project").body().path(0).has("lead"));
        RestJira.Answer all = jira.get("admin", "project?expand=description,lead,projectKeys,issueTypes");
        assertEquals("admin", all.at("/0/lead/name"));
        assertEquals("DEMO", all.at("/0/projectKeys/0"));
        assertEquals(4, all.body().at("/0/issueTypes").size());
        assertEquals(4, jira.get("admin", "project/DEMO/statuses").body().size());
    }

    @Test
    public void rolesAreGivenToUsersAndGroups() {
        String role = "project/DEMO/role/10001";
        assertEquals("jira-users", jira.get("admin", role).at("/actors/0/name"));
        assertEquals(200, jira.post("admin", role, "{'user':['ada']}").status());
        RestJira.Answer both = jira.get("admin", role);
        assertEquals("atlassian-group-role-actor", both.at("/actors/0/type"));
        assertEquals("Ada Lindqvist", both.at("/actors/1/displayName"));
        assertEquals(204, jira.delete("admin", role + "?group=jira-users").status());
        assertEquals(200, jira.put("admin", role, "{'categorisedActors':{'atlassian-user-role-actor':['kim'],'atlassian-group-role-actor':[]}}").status());
        assertEquals("kim", jira.get("admin", role).at("/actors/0/name"));
        assertEquals(404, jira.post("admin", role, "{'user':['nobody']}").status());
        assertEquals(404, jira.post("admin", role, "{'group':['none']}").status());
        assertEquals(404, jira.get("admin", "project/DEMO/role/1").status());
        assertEquals(401, jira.get(null, "role").status());
        assertEquals(2, jira.get("ada", "role").body().size());
        grant(Permission.BROWSE_PROJECTS, "anyone");
        assertEquals(200, jira.get("ada", "project/DEMO/role").status());
        assertEquals(403, jira.get("ada", role).status());
        assertEquals(403, jira.post("ada", role, "{'user':['ada']}").status());
    }

    @Test
    public void securityLevelsAreKnownToThoseInsideOfThem() {
        SecurityScheme scheme = jira.site.model.securities().create(new SecurityScheme(0, "Incidents", "", null,
                List.of(new SecurityLevel(0, "Admins", "Few", Set.of(new Holder.Group("jira-administrators"))))));
        assertEquals(404, jira.get("admin", "project/DEMO/issuesecuritylevelscheme").status());
        assertEquals(200, jira.put("admin", "project/DEMO", "{'issueSecurityScheme':" + scheme.id() + "}").status());
        String level = String.valueOf(scheme.levels().get(0).id());
        assertEquals("Admins", jira.get("admin", "project/DEMO/issuesecuritylevelscheme").at("/levels/0/name"));
        assertEquals("Few", jira.get("admin", "securitylevel/" + level).at("/description"));
        assertEquals("Admins", jira.get("admin", "project/DEMO/securitylevel").at("/levels/0/name"));
        assertEquals("Incidents", jira.get("admin", "issuesecurityschemes").at("/issueSecuritySchemes/0/name"));
        assertEquals("Admins", jira.get("admin", "issuesecurityschemes/" + scheme.id()).at("/levels/0/name"));
        grant(Permission.BROWSE_PROJECTS, "anyone");
        assertEquals(404, jira.get("ada", "securitylevel/" + level).status());
        assertEquals(0, jira.get("ada", "project/DEMO/securitylevel").body().path("levels").size());
        assertEquals(403, jira.get("ada", "project/DEMO/issuesecuritylevelscheme").status());
        assertEquals(403, jira.get("ada", "issuesecurityschemes").status());
        RestJira.Answer made = jira.post("admin", "issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'S',"
                + "'security':{'name':'Admins'}}}");
        assertEquals(made.body().toString(), 201, made.status());
        assertEquals(level, jira.get("admin", "issue/DEMO-1").at("/fields/security/id"));
        assertEquals(404, jira.get("ada", "issue/DEMO-1").status());
        assertEquals("Admins", jira.get("admin", "issue/DEMO-1/editmeta").at("/fields/security/allowedValues/0/name"));
    }

    @Test
    public void administratorsOfTheSiteSetTheLevelsOfAProject() {
        String path = "/rest/sandbox/1.0/projects/DEMO/security";
        String levels = "{'levels':[{'name':'Involved','holders':['reporter','user:ada']},{'name':'All','holders':['anyone']}],'default':'Involved'}";
        assertEquals(403, jira.call("ada", "PUT", path, levels).status());
        RestJira.Answer set = jira.call("admin", "PUT", path, levels);
        assertEquals(set.body().toString(), 200, set.status());
        assertEquals("[\"reporter\",\"user:ada\"]", set.body().at("/levels/0/holders").toString());
        assertEquals("Involved", jira.call("admin", "GET", path, null).at("/default"));
        assertEquals(200, jira.call("admin", "PUT", path, levels).status());
        assertEquals(400, jira.call("admin", "PUT", path, "{'levels':[],'default':'None'}").status());
        assertEquals(400, jira.call("admin", "PUT", path, "{'levels':[{'name':'X','holders':['everyone']}]}").status());
        assertEquals(400, jira.call("admin", "PUT", path, "{'levels':[{'name':'X','holders':[]},{'name':'X','holders':[]}]}").status());
        assertEquals("Involved", jira.call("admin", "GET", path, null).at("/default"));
        assertEquals(200, jira.call("admin", "PUT", path, "{'levels':[]}").status());
        assertTrue(jira.site.model.securities().all().isEmpty());
    }

    @Test
    public void whatOneMayDoIsAnsweredForAProjectAnIssueAndAnywhere() {
        jira.site.issue("S");
        grant(Permission.BROWSE_PROJECTS, "anyone");
        grant(Permission.EDIT_ISSUES, "assignee");
        assertTrue(may("ada", "?projectKey=DEMO", "EDIT_ISSUES"));
        assertFalse(may("ada", "?issueKey=DEMO-1", "EDIT_ISSUES"));
        assertTrue(may("ada", "?issueKey=DEMO-1", "BROWSE_PROJECTS"));
        assertFalse(may("ada", "", "CREATE_ISSUES"));
        assertTrue(may("admin", "", "ADMINISTER"));
        assertFalse(may(null, "", "BROWSE_PROJECTS"));
        RestJira.Answer all = jira.get("admin", "mypermissions");
        assertEquals("{\"id\":\"10\",\"key\":\"BROWSE_PROJECTS\",\"name\":\"Browse Projects\",\"type\":\"PROJECT\",\"description\":\"Browse Projects\","
                + "\"havePermission\":true}", all.body().at("/permissions/BROWSE_PROJECTS").toString());
        assertEquals(404, jira.get("ada", "mypermissions?projectKey=NONE").status());
        assertEquals(404, jira.get("ada", "mypermissions?issueKey=DEMO-9").status());
    }

    private boolean may(String reader, String where, String permission) {
        return jira.get(reader, "mypermissions" + where).body().at("/permissions/" + permission + "/havePermission").asBoolean();
    }

    private void grant(Permission permission, String holder) {
        jira.site.model.permissions().grant(jira.site.demo.id(), permission, Set.of(Holder.of(holder)));
    }
}
