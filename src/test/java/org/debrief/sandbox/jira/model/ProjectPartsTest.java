package org.debrief.sandbox.jira.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.debrief.sandbox.jira.model.StoredComponent.DefaultAssignee;
import org.junit.After;
import org.junit.Test;

/** Components and versions of projects, and the issues that name them. */
public class ProjectPartsTest {
    private final Site site = new Site();
    private final ProjectParts parts = site.model.parts();

    @After
    public void close() {
        site.close();
    }

    @Test
    public void anIssueKeepsItsParts() {
        StoredComponent web = component("Web");
        StoredVersion one = version("1.0");
        StoredVersion two = version("2.0");
        IssueFields wanted = site.fields("All").with(SystemField.COMPONENTS, set(web.id())).with(SystemField.FIX_VERSIONS, set(one.id(), two.id()))
                .with(SystemField.VERSIONS, set(one.id())).with(SystemField.ENVIRONMENT, "Linux");
        IssueFields read = site.model.issues().byId(site.model.issues().create(wanted, "ada").id()).orElseThrow().fields();
        assertEquals(set(web.id()), read.parts(PartField.COMPONENTS));
        assertEquals(set(one.id(), two.id()), read.parts(PartField.FIX_VERSIONS));
        assertEquals(set(one.id()), read.parts(PartField.VERSIONS));
        assertEquals("Linux", read.environment());
        assertEquals("ada", read.creator());
        assertEquals("admin", read.reporter());
    }

    @Test
    public void eachPartIsAnItemOfTheHistory() {
        StoredVersion one = version("1.0");
        StoredVersion two = version("2.0");
        StoredIssue issue = site.model.issues().create(site.fields("S").with(SystemField.FIX_VERSIONS, set(one.id())));
        site.model.issues().save(issue, issue.fields().with(SystemField.FIX_VERSIONS, set(two.id()))
                .with(SystemField.COMPONENTS, set(component("Web").id())).with(SystemField.ENVIRONMENT, "Linux"), "ada");
        List<String> items = site.model.changes().of(List.of(issue.id())).get(0).items().stream()
                .map(item -> item.field() + ":" + item.from().text() + ">" + item.to().text()).toList();
        assertEquals(List.of("Component:null>Web", "Fix Version:1.0>null", "Fix Version:null>2.0", "environment:null>Linux"), items);
    }

    @Test
    public void theCreatorNeverChanges() {
        StoredIssue issue = site.model.issues().create(site.fields("S"), "ada");
        site.model.issues().save(issue, issue.fields().with(SystemField.CREATOR, "kim").with(SystemField.SUMMARY, "T"), "kim");
        assertEquals("ada", site.model.issues().byId(issue.id()).orElseThrow().fields().creator());
    }

    @Test
    public void namesAreUniqueInTheirProjectWhateverTheirCase() {
        component("Web");
        version("1.0a");
        assertEquals("A component with the name WEB already exists in this project.", assertThrows(Refused.class, () -> component("WEB")).getMessage());
        assertEquals("A version with this name already exists in this project.", assertThrows(Refused.class, () -> version("1.0A")).getMessage());
        assertThrows(Refused.class, () -> component(" "));
        assertThrows(Refused.class, () -> version("x".repeat(256)));
        long other = site.project("OTHER", "Other").id();
        parts.components().create(new StoredComponent(0, other, "Web", "", null, DefaultAssignee.PROJECT_DEFAULT, false));
        assertEquals(1, parts.components().of(other).size());
    }

    @Test
    public void aVersionDoesNotEndBeforeItBegins() {
        assertThrows(Refused.class, () -> new StoredVersion(0, site.demo.id(), "1", "", StoredVersion.Stage.PLANNED, LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 1, 1)));
    }

    @Test
    public void versionsStandInTheirOrder() {
        StoredVersion one = version("1");
        version("2");
        version("3");
        parts.versions().place(one, 1);
        assertEquals(List.of("2", "1", "3"), names());
        parts.versions().place(one, 99);
        assertEquals(List.of("2", "3", "1"), names());
    }

    @Test
    public void whatReplacesAPartThatGoesIsWrittenIntoTheIssues() {
        StoredVersion one = version("1");
        StoredVersion two = version("2");
        StoredComponent web = component("Web");
        StoredIssue issue = site.model.issues().create(site.fields("S").with(SystemField.FIX_VERSIONS, set(one.id()))
                .with(SystemField.VERSIONS, set(one.id())).with(SystemField.COMPONENTS, set(web.id())));
        assertEquals(1, parts.unresolved(one.id()));
        parts.deleteVersion(one.id(), new ProjectParts.Replacements(two.id(), null), "admin");
        parts.deleteComponent(web.id(), null, "admin");
        IssueFields after = site.model.issues().byId(issue.id()).orElseThrow().fields();
        assertEquals(set(two.id()), after.parts(PartField.FIX_VERSIONS));
        assertTrue(after.parts(PartField.VERSIONS).isEmpty());
        assertTrue(after.parts(PartField.COMPONENTS).isEmpty());
        assertEquals(List.of("2"), names());
        assertEquals(3, site.model.changes().of(List.of(issue.id())).size());
        assertEquals(1, site.model.sql().number("select count(*) from indexed_part where issue = ?", issue.id()));
    }

    @Test
    public void partsStayBehindWhenAnIssueMoves() {
        StoredComponent web = component("Web");
        StoredIssue issue = site.model.issues().create(site.fields("S").with(SystemField.COMPONENTS, set(web.id())));
        StoredIssue moved = site.model.issues().move(issue.id(), site.project("NEW", "New").id(), "admin");
        assertTrue(moved.fields().parts(PartField.COMPONENTS).isEmpty());
        assertEquals("Component", site.model.changes().of(List.of(issue.id())).get(0).items().get(0).field());
    }

    private List<String> names() {
        return parts.versions().of(site.demo.id()).stream().map(StoredVersion::name).toList();
    }

    private StoredComponent component(String name) {
        return parts.components().create(new StoredComponent(0, site.demo.id(), name, "", null, DefaultAssignee.PROJECT_DEFAULT, false));
    }

    private StoredVersion version(String name) {
        return parts.versions().create(new StoredVersion(0, site.demo.id(), name, "", StoredVersion.Stage.PLANNED, null, null));
    }

    private static Collection<Long> set(Long... ids) {
        return new TreeSet<>(Set.of(ids));
    }
}
