package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.StoredField;
import org.junit.After;
import org.junit.Test;

/** The site, its projects and users over the small Jira's REST interface. */
public class SiteRestTest {
    private final RestJira jira = new RestJira();

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void theSiteSaysWhatItIs() {
        RestJira.Answer info = jira.get(null, "serverInfo");
        assertEquals("[11,3,0]", info.body().path("versionNumbers").toString());
        assertEquals("Server", info.at("/deploymentType"));
        assertEquals(jira.baseUrl(), info.at("/baseUrl"));
        assertTrue(info.at("/serverTime"), info.at("/serverTime").matches("2026-03-04T\\d\\d:06:07\\.890[-+]\\d{4}"));
        assertTrue(jira.get("ada", "configuration").body().path("subTasksEnabled").asBoolean());
        assertEquals(401, jira.get(null, "configuration").status());
    }

    @Test
    public void picturesAreWhereTheirAddressesLead() {
        for (RestJira.Answer named : List.of(jira.get("admin", "issuetype"), jira.get("admin", "priority"), jira.get("admin", "status"))) {
            named.body().forEach(one -> {
                RestJira.Answer picture = jira.call(null, "GET", one.path("iconUrl").asText().substring(jira.baseUrl().length()), null);
                assertEquals(one.toString(), 200, picture.status());
                assertTrue(picture.body().asText(), picture.body().asText().startsWith("<svg xmlns="));
            });
        }
        assertEquals(404, jira.call(null, "GET", "/secure/viewavatar?avatarType=issuetype&avatarId=1", null).status());
        assertEquals(404, jira.call(null, "GET", "/images/icons/priorities/99.svg", null).status());
        assertEquals(404, jira.call(null, "GET", "/images/icons/nonsense/1.svg", null).status());
    }

    @Test
    public void projectsAreMadeByAdministratorsAndSeenByThoseWhoMay() {
        String body = "{'key':'OPS','name':'Operations','projectTypeKey':'software','lead':'admin'}";
        assertEquals(401, jira.post(null, "project", body).status());
        assertEquals(403, jira.post("ada", "project", body).status());
        RestJira.Answer made = jira.post("admin", "project", body);
        assertEquals(made.body().toString(), 201, made.status());
        assertTrue(made.body().path("id").isNumber());
        assertEquals("admin", jira.get("admin", "project/OPS").at("/lead/name"));
        assertEquals(4, jira.get("admin", "project/" + made.at("/id")).body().path("issueTypes").size());
        assertEquals(404, jira.get("ada", "project/OPS").status());
        assertEquals(0, jira.get("ada", "project").body().size());
        assertEquals(2, jira.get("admin", "project").body().size());
        assertEquals("Project 'Operations' uses this project key.",
                jira.post("admin", "project", body.replace("Operations", "Other")).at("/errors/projectKey"));
        assertEquals("A project with that name already exists.",
                jira.post("admin", "project", body.replace("OPS", "OPS2")).at("/errors/projectName"));
        assertEquals("The user you have specified as project lead does not exist.",
                jira.post("admin", "project", "{'key':'X','name':'X','lead':'nobody'}").at("/errors/projectLead"));
    }

    @Test
    public void constantsAreListed() {
        assertEquals("Highest", jira.get("admin", "priority").at("/0/name"));
        assertEquals("done", jira.get("admin", "status/Done").at("/statusCategory/key"));
        assertEquals(4, jira.get("admin", "issuetype").body().size());
        assertEquals("blocks", jira.get("admin", "issueLinkType").at("/issueLinkTypes/0/outward"));
        assertEquals(404, jira.get("admin", "priority/99").status());
        StoredField field = jira.site.field("Level", FieldType.SELECT);
        List<String> ids = new ArrayList<>();
        jira.get("admin", "field").body().forEach(known -> ids.add(known.path("id").asText()));
        assertTrue(ids.containsAll(List.of("summary", "duedate", "labels", field.fieldId())));
    }

    @Test
    public void searchesHavePagesFieldsAndErrors() {
        for (int i = 0; i < 3; i++) {
            jira.site.issue("Issue " + i);
        }
        RestJira.Answer page = jira.get("admin", "search?jql=project%20%3D%20DEMO%20order%20by%20key&startAt=1&maxResults=1&fields=summary");
        assertEquals(3, page.body().path("total").asInt());
        assertEquals("DEMO-2", page.at("/issues/0/key"));
        assertEquals("{\"summary\":\"Issue 1\"}", page.body().at("/issues/0/fields").toString());
        RestJira.Answer posted = jira.post("admin", "search",
                "{'jql':'summary ~ issue order by key desc','maxResults':2,'fields':['-description','status'],'expand':['changelog']}");
        assertEquals(2, posted.body().path("issues").size());
        assertEquals("DEMO-3", posted.at("/issues/0/key"));
        assertEquals(0, posted.body().at("/issues/0/changelog/total").asInt());
        RestJira.Answer wrong = jira.get("admin", "search?jql=project%20%3D%20NO");
        assertEquals(400, wrong.status());
        assertEquals("The value 'NO' does not exist for the field 'project'.", wrong.at("/errorMessages/0"));
        assertEquals(400, jira.get("admin", "search?jql=project%20%3D").status());
        RestJira.Answer unchecked = jira.get("admin", "search?validateQuery=false&jql=project%20%3D%20NO");
        assertEquals(0, unchecked.body().path("total").asInt());
        assertFalse(unchecked.body().has("warningMessages"));
    }

    @Test
    public void formsAreDescribedInBothShapes() {
        RestJira.Answer all = jira.get("admin", "issue/createmeta?projectKeys=DEMO&issuetypeNames=Task&expand=projects.issuetypes.fields");
        assertEquals("string", all.at("/projects/0/issuetypes/0/fields/summary/schema/type"));
        assertTrue(all.body().at("/projects/0/issuetypes/0/fields/summary/required").asBoolean());
        assertEquals(4, jira.get("admin", "issue/createmeta/DEMO/issuetypes").body().path("total").asInt());
        assertEquals(all.body().at("/projects/0/issuetypes/0/fields").size(),
                jira.get("admin", "issue/createmeta/DEMO/issuetypes/" + jira.site.type("Task").id()).body().path("values").size());
        assertEquals(404, jira.get("ada", "issue/createmeta/DEMO/issuetypes").status());
        assertEquals(0, jira.get("ada", "issue/createmeta").body().path("projects").size());
        jira.site.issue("One");
        assertTrue(jira.get("admin", "issue/DEMO-1/editmeta").body().path("fields").has("duedate"));
    }

    @Test
    public void administratorsRenameFields() {
        String path = "/rest/sandbox/1.0/fields/" + jira.site.field("Level", FieldType.SELECT).fieldId();
        assertEquals(403, jira.call("ada", "PUT", path, "{'name':'Grade'}").status());
        assertEquals(400, jira.call("admin", "PUT", path, "{}").status());
        assertEquals(404, jira.call("admin", "PUT", "/rest/sandbox/1.0/fields/summary", "{'name':'Grade'}").status());
        assertEquals(200, jira.call("admin", "PUT", path, "{'name':'Grade'}").status());
        assertEquals(1, jira.site.model.fields().byName("Grade").size());
    }
}
