package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.toList;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.Search;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Who may see and do something with an issue: project permissions with all kinds of holders, and the issue's security level. */
public class IssueSecurityTest {
    private final Site site = new Site();
    private final Permissions permissions = site.model.permissions();
    private final User admin = site.user("admin");
    private final User ada = site.user("ada");
    private final User kim = site.user("kim");
    private SecurityScheme scheme;

    @Before
    public void everyoneBrowses() {
        grant(Permission.BROWSE_PROJECTS, new Holder.Anyone());
        scheme = site.model.securities().create(new SecurityScheme(0, "Incidents", "", null, List.of(
                new SecurityLevel(0, "Admins", "", Set.of(new Holder.Group(Users.ADMINISTRATORS))),
                new SecurityLevel(0, "Involved", "", Set.of(Holder.of("reporter"), Holder.of("assignee"), Holder.of("role:Developers"))),
                new SecurityLevel(0, "Lead", "", Set.of(new Holder.Lead())))));
        site.model.securities().assign(site.demo.id(), scheme.id());
    }

    @After
    public void close() {
        site.close();
    }

    @Test
    public void outsideOfALevelAnIssueAllowsNothingAndIsNotFound() {
        grant(Permission.EDIT_ISSUES, new Holder.Anyone());
        StoredIssue secret = secured("Secret", 0, null);
        assertTrue(permissions.allows(Permission.EDIT_ISSUES, secret, admin));
        assertFalse(permissions.allows(Permission.BROWSE_PROJECTS, secret, ada));
        assertFalse(permissions.allows(Permission.EDIT_ISSUES, secret, ada));
        assertTrue(permissions.allows(Permission.EDIT_ISSUES, site.demo.id(), ada));
        assertEquals(List.of(secret.id()), found(admin));
        assertEquals(List.of(), found(ada));
        assertEquals(List.of(), found(null));
    }

    @Test
    public void aLevelHoldsForThoseTheIssueNames() {
        StoredIssue reported = secured("Reported", 1, null, SystemField.REPORTER, "ada");
        StoredIssue assigned = secured("Assigned", 1, null, SystemField.ASSIGNEE, "ada");
        assertEquals(List.of(reported.id(), assigned.id()), found(ada));
        assertEquals(List.of(), found(kim));
        assertEquals(List.of(reported.id(), assigned.id()), found(admin));
        assertTrue(permissions.allows(Permission.BROWSE_PROJECTS, reported, ada));
        assertFalse(permissions.allows(Permission.BROWSE_PROJECTS, reported, kim));
    }

    @Test
    public void aLevelHoldsForTheLeadAndForRolesOfTheIssuesProjectOnly() {
        StoredProject other = site.project("OTHER", "Other");
        site.model.securities().assign(other.id(), scheme.id());
        grant(other.id(), Permission.BROWSE_PROJECTS, new Holder.Anyone());
        site.model.projects().save(new StoredProject(other.id(), other.key(), other.name(), "", "kim", false));
        site.model.roles().assign(other.id(), site.model.roles().byName(Roles.DEVELOPERS).orElseThrow(), Set.of(new Holder.Person("kim")));
        secured("Of the demo", 2, null);
        secured("Of its developers", 1, null);
        StoredIssue led = secured("Of the other", 2, other);
        StoredIssue developed = secured("Of the other's developers", 1, other);
        assertEquals(List.of(led.id(), developed.id()), found(kim));
    }

    @Test
    public void browsingAsReporterShowsTheProjectAndOnesOwnIssues() {
        grant(Permission.BROWSE_PROJECTS, Holder.of("reporter"));
        StoredIssue own = secured("Own", -1, null, SystemField.REPORTER, "ada");
        StoredIssue foreign = secured("Foreign", -1, null);
        assertTrue(permissions.allows(Permission.BROWSE_PROJECTS, site.demo.id(), ada));
        assertFalse(permissions.allows(Permission.BROWSE_PROJECTS, site.demo.id(), null));
        assertTrue(permissions.allows(Permission.BROWSE_PROJECTS, own, ada));
        assertFalse(permissions.allows(Permission.BROWSE_PROJECTS, foreign, ada));
        assertEquals(List.of(own.id()), found(ada));
        assertEquals(List.of(), found(null));
    }

    @Test
    public void subTasksHaveTheLevelOfTheirParentAlsoWhenItChanges() {
        StoredIssue parent = secured("Parent", 0, null);
        IssueFields below = site.fields("Child").with(SystemField.TYPE, site.type("Sub-task").id()).with(SystemField.PARENT, parent.id());
        StoredIssue child = site.model.issues().createUnlinked(below, "admin");
        assertEquals(List.of(), found(ada));
        site.model.issues().linkSubTask(parent.id(), child.id());
        site.model.issues().save(parent, parent.fields().with(SystemField.SECURITY, null), "admin");
        assertEquals(List.of(parent.id(), child.id()), found(ada));
        StoredIssue open = site.model.issues().byId(parent.id()).orElseThrow();
        site.model.issues().save(open, parent.fields(), "admin");
        assertEquals(List.of(), found(ada));
        StoredChange last = site.model.changes().of(List.of(child.id())).get(1);
        assertEquals("Admins", last.items().get(0).to().text());
        assertEquals("security", last.items().get(0).field());
    }

    @Test
    public void linkingAnOpenSubTaskClosesItToo() {
        StoredIssue parent = secured("Parent", 0, null);
        StoredIssue child = site.model.issues().create(site.fields("Child").with(SystemField.TYPE, site.type("Sub-task").id()));
        assertEquals(List.of(child.id()), found(ada));
        site.model.issues().linkSubTask(parent.id(), child.id());
        assertEquals(List.of(), found(ada));
    }

    @Test
    public void anInactiveUserMayNothing() {
        site.model.users().save(new User("ada", "ada", "Ada", "ada@example.com", ada.zone(), ada.locale(), false, Set.of(Users.WORKERS)));
        assertFalse(permissions.allows(Permission.BROWSE_PROJECTS, site.demo.id(), site.user("ada")));
        assertFalse(site.model.users().password("ada", "ada"));
    }

    @Test
    public void anArchivedProjectIsNobodys() {
        StoredIssue issue = secured("Old", -1, null);
        StoredProject demo = site.demo;
        site.model.projects().save(new StoredProject(demo.id(), demo.key(), demo.name(), "", demo.lead(), true));
        assertFalse(permissions.allows(Permission.BROWSE_PROJECTS, issue, admin));
        assertEquals(List.of(), found(admin));
    }

    @Test
    public void aLevelThatGoesLeavesItsIssuesToAnotherOrToAll() {
        StoredIssue issue = secured("Secret", 0, null);
        long lead = level(2);
        site.model.securities().deleteLevel(level(0), lead);
        assertEquals(Long.valueOf(lead), site.model.issues().byId(issue.id()).orElseThrow().fields().security());
        assertEquals(List.of(), found(ada));
        site.model.securities().deleteLevel(lead, null);
        assertEquals(List.of(issue.id()), found(ada));
    }

    @Test
    public void aMovedIssueHasTheDefaultLevelOfItsNewProject() {
        SecurityScheme other = site.model.securities().create(new SecurityScheme(0, "Other", "", null,
                List.of(new SecurityLevel(0, "Closed", "", Set.of(new Holder.Person("kim"))))));
        site.model.securities().save(new SecurityScheme(other.id(), "Other", "", other.levels().get(0).id(), List.of()));
        StoredProject place = site.project("OTHER", "Other");
        site.model.securities().assign(place.id(), other.id());
        StoredIssue moved = site.model.issues().move(secured("Secret", 0, null).id(), place.id(), "admin");
        assertEquals(Long.valueOf(other.levels().get(0).id()), moved.fields().security());
        StoredIssue back = site.model.issues().move(moved.id(), site.demo.id(), "admin");
        assertNull(back.fields().security());
    }

    @Test
    public void namesAreTakenOnceAndASchemeInUseStays() {
        assertThrows(Refused.class, () -> site.model.securities().create(new SecurityScheme(0, "incidents", "", null, List.of())));
        assertThrows(Refused.class, () -> site.model.securities().delete(scheme.id()));
        site.model.securities().assign(site.demo.id(), null);
        site.model.securities().delete(scheme.id());
        assertTrue(site.model.securities().all().isEmpty());
        assertThrows(Refused.class, () -> Holder.of("everyone"));
    }

    @Test
    public void whoMayReadIsNoMatterOfMoreStatements() {
        secured("Secret", 0, null);
        found(ada);
        site.database.startCounting();
        found(ada);
        assertEquals(1, site.database.statements());
    }

    private StoredIssue secured(String summary, int level, StoredProject project, Object... field) {
        IssueFields fields = site.fields(summary).with(SystemField.SECURITY, level < 0 ? null : level(level));
        IssueFields placed = project == null ? fields : fields.with(SystemField.PROJECT, project.id());
        return site.model.issues().create(field.length == 0 ? placed : placed.with((SystemField) field[0], field[1]));
    }

    private Long level(int index) {
        return scheme.levels().get(index).id();
    }

    private List<Long> found(User reader) {
        return new Search(site.model, site.clock).find(Jql.parse("order by id"), reader, Search.Span.ALL).ids().stream().collect(toList());
    }

    private void grant(Permission permission, Holder holder) {
        grant(site.demo.id(), permission, holder);
    }

    private void grant(long project, Permission permission, Holder holder) {
        permissions.grant(project, permission, Set.of(holder));
    }
}
