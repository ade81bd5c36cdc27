package org.debrief.sandbox.jira.rest;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.SecurityLevel;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.Users;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Links between issues over REST. */
public class LinkRestTest {
    private static final String LINK = "{'type':{'name':'Blocks'},'inwardIssue':{'key':'DEMO-1'},'outwardIssue':{'key':'DEMO-2'},"
            + "'comment':{'body':'See there'}}";

    private final RestJira jira = new RestJira();

    @Before
    public void twoIssues() {
        jira.site.issue("One");
        jira.site.issue("Two");
    }

    @After
    public void close() {
        jira.close();
    }

    private void grant(Permission permission, String user) {
        long project = jira.site.model.projects().byKey("DEMO").orElseThrow().id();
        jira.site.model.permissions().grant(project, permission, Set.of(new Holder.Person("admin"), new Holder.Person(user)));
    }

    private String made() {
        assertEquals(201, jira.post("admin", "issueLink", LINK).status());
        return jira.get("admin", "issue/DEMO-1").at("/fields/issuelinks/0/id");
    }

    @Test
    public void aLinkIsMadeReadAndDeleted() {
        String id = made();
        RestJira.Answer read = jira.get("admin", "issueLink/" + id);
        assertEquals("Blocks", read.at("/type/name"));
        assertEquals("DEMO-1", read.at("/inwardIssue/key"));
        assertEquals("DEMO-2", read.at("/outwardIssue/key"));
        assertEquals("DEMO-2", jira.get("admin", "issue/DEMO-1").at("/fields/issuelinks/0/outwardIssue/key"));
        assertEquals("DEMO-1", jira.get("admin", "issue/DEMO-2").at("/fields/issuelinks/0/inwardIssue/key"));
        assertEquals("See there", jira.get("admin", "issue/DEMO-1").at("/fields/comment/comments/0/body"));
        assertEquals(204, jira.delete("admin", "issueLink/" + id).status());
        assertEquals(404, jira.get("admin", "issueLink/" + id).status());
        assertEquals(0, jira.get("admin", "issue/DEMO-1").body().at("/fields/issuelinks").size());
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        assertEquals(404, jira.post("admin", "issueLink", LINK.replace("DEMO-2", "DEMO-9")).status());
        assertEquals(404, jira.post("admin", "issueLink", LINK.replace("Blocks", "Nonsense")).status());
        assertEquals(404, jira.get("admin", "issueLink/999999").status());
        assertEquals(404, jira.get("admin", "issueLink/nonsense").status());
        assertEquals(0, jira.get("admin", "issue/DEMO-1").body().at("/fields/issuelinks").size());
    }

    @Test
    public void oneWhoMayNotSeeAnEndSeesNoLink() {
        String id = made();
        assertEquals(404, jira.get("ada", "issueLink/" + id).status());
        assertEquals(404, jira.delete("ada", "issueLink/" + id).status());
        assertEquals(404, jira.post("ada", "issueLink", LINK).status());
    }

    @Test
    public void seeingIsNotLinking() {
        String id = made();
        grant(Permission.BROWSE_PROJECTS, "ada");
        assertEquals(200, jira.get("ada", "issueLink/" + id).status());
        assertEquals(403, jira.post("ada", "issueLink", LINK).status());
        assertEquals(403, jira.delete("ada", "issueLink/" + id).status());
        assertEquals(1, jira.get("admin", "issue/DEMO-1").body().at("/fields/issuelinks").size());
    }

    @Test
    public void oneWhoIsOutsideTheLevelOfAnEndCannotDeleteTheLink() {
        String id = made();
        grant(Permission.BROWSE_PROJECTS, "ada");
        grant(Permission.LINK_ISSUES, "ada");
        hide(jira.site.model.issues().byKey("DEMO-2").orElseThrow());
        assertEquals(404, jira.get("ada", "issueLink/" + id).status());
        assertEquals(404, jira.delete("ada", "issueLink/" + id).status());
        assertEquals(0, jira.get("ada", "issue/DEMO-1").body().at("/fields/issuelinks").size());
        assertEquals(1, jira.get("admin", "issue/DEMO-1").body().at("/fields/issuelinks").size());
    }

    private void hide(StoredIssue issue) {
        SecurityScheme scheme = jira.site.model.securities().create(new SecurityScheme(0, "Closed", "", null,
                List.of(new SecurityLevel(0, "Admins", "", Set.of(new Holder.Group(Users.ADMINISTRATORS))))));
        jira.site.model.securities().assign(issue.fields().project(), scheme.id());
        jira.site.model.issues().save(issue, issue.fields().with(SystemField.SECURITY, scheme.levels().get(0).id()), "admin");
    }
}
