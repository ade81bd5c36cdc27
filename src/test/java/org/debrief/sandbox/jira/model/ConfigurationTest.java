package org.debrief.sandbox.jira.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.host.Database;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Schemes, fields and screens as the model keeps them. */
public class ConfigurationTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final Site site = new Site();
    private final JiraModel model = site.model;

    @After
    public void close() {
        site.close();
    }

    @Test
    public void newProjectsShareTheDefaultSchemes() {
        StoredProject other = site.project("OTHER", "Other");
        assertEquals(model.issueTypeSchemes().of(site.demo.id()), model.issueTypeSchemes().of(other.id()));
        assertEquals(List.of(site.demo.id(), other.id()), model.typeScreenSchemes().projects(TypeScreenScheme.DEFAULT));
    }

    @Test
    public void aSchemeOfItsOwnLeavesTheOthersAlone() {
        StoredProject other = site.project("OTHER", "Other");
        IssueTypeScheme own = model.issueTypeSchemes().create("Own", "", List.of(site.type("Bug").id()));
        model.issueTypeSchemes().use(other.id(), own.id());
        assertEquals(own, model.issueTypeSchemes().of(other.id()));
        assertNotEquals(own, model.issueTypeSchemes().of(site.demo.id()));
        assertEquals(List.of(other.id()), model.issueTypeSchemes().projects(own.id()));
    }

    @Test
    public void aNewIssueTypeJoinsTheDefaultSchemeAndItsNameIsTaken() {
        StoredIssueType incident = model.issueTypes().create("Incident", null, false);
        assertTrue(model.issueTypeSchemes().of(site.demo.id()).types().contains(incident.id()));
        assertThrows(Refused.class, () -> model.issueTypes().create("INCIDENT", null, false));
    }

    @Test
    public void aContextOfAProjectGoesBeforeTheGlobalOne() {
        StoredField field = site.field("Level", FieldType.SELECT);
        long bug = site.type("Bug").id();
        FieldContext own = model.contexts().create(new FieldContext(0, field.id(), "Own", "", false, Set.of(site.demo.id()), Set.of(bug)));
        assertEquals(Optional.of(own), model.contexts().of(field.id(), site.demo.id(), bug));
        assertTrue(model.contexts().of(field.id(), site.demo.id(), site.type("Task").id()).isEmpty());
        assertTrue(model.contexts().of(field.id(), site.project("OTHER", "Other").id(), bug).orElseThrow().global());
    }

    @Test
    public void aProjectHasOneContextOfAField() {
        StoredField field = site.field("Level", FieldType.SELECT);
        FieldContext first = model.contexts().create(new FieldContext(0, field.id(), "First", "", false, Set.of(site.demo.id()), Set.of()));
        model.contexts().create(new FieldContext(0, field.id(), "Second", "", false, Set.of(site.demo.id()), Set.of()));
        assertTrue(model.contexts().byId(first.id()).orElseThrow().projects().isEmpty());
        assertFalse(model.contexts().byId(first.id()).orElseThrow().global());
    }

    @Test
    public void optionsBelongToAContext() {
        StoredField field = site.field("Level", FieldType.SELECT);
        StoredOption high = site.option(field, "High");
        site.option(field, "Low");
        assertThrows(Refused.class, () -> site.option(field, "high"));
        assertEquals(Optional.of(high), model.options().byValue(high.context(), "HIGH"));
        model.options().save(new StoredOption(high.id(), high.context(), "High", 5, true));
        assertEquals(List.of("Low", "High"), model.options().of(high.context()).stream().map(StoredOption::value).toList());
    }

    @Test
    public void aDeletedFieldIsOffEveryScreen() {
        StoredField field = site.field("Level", FieldType.SELECT);
        Screen screen = model.screens().create(new Screen(0, "Incident", "",
                List.of(new Screen.Tab(0, "Main", List.of("summary", field.fieldId())))));
        assertTrue(screen.shows(field.fieldId()));
        StoredIssue issue = model.issues().create(site.fields("One").with(field.id(), new FieldValue.Choice(site.option(field, "High").id())));
        model.deleteField(field);
        assertFalse(model.screens().byId(screen.id()).orElseThrow().shows(field.fieldId()));
        assertTrue(model.contexts().of(field.id()).isEmpty());
        assertTrue(model.issues().byId(issue.id()).orElseThrow().fields().custom().isEmpty());
    }

    @Test
    public void aScreenKeepsTheIdsOfItsTabs() {
        Screen screen = model.screens().create(new Screen(0, "Two tabs", "",
                List.of(new Screen.Tab(0, "A", List.of("summary")), new Screen.Tab(0, "B", List.of()))));
        Screen saved = model.screens().save(new Screen(screen.id(), "Renamed", "", List.of(screen.tabs().get(1), screen.tabs().get(0))));
        assertEquals(List.of(screen.tabs().get(1), screen.tabs().get(0)), saved.tabs());
    }

    @Test
    public void screenSchemesFallBackToTheirDefaults() {
        ScreenScheme scheme = model.screenSchemes()
                .create(new ScreenScheme(0, "Own", "", model.screenSchemes().byId(ScreenScheme.DEFAULT).orElseThrow().screens()));
        assertEquals(Long.valueOf(Screen.DEFAULT), scheme.screen(ScreenScheme.Operation.EDIT));
        long bug = site.type("Bug").id();
        TypeScreenScheme types = model.typeScreenSchemes()
                .create(new TypeScreenScheme(0, "Own", "", Map.of(TypeScreenScheme.ANY_TYPE, ScreenScheme.DEFAULT)));
        model.typeScreenSchemes().save(types.with(bug, scheme.id()));
        model.typeScreenSchemes().use(site.demo.id(), types.id());
        assertEquals(scheme.id(), model.typeScreenSchemes().of(site.demo.id()).scheme(bug));
        assertEquals(ScreenScheme.DEFAULT, model.typeScreenSchemes().of(site.demo.id()).scheme(site.type("Task").id()));
    }

    @Test
    public void adaAndKimSignInButSeeNoProjectUntilItIsOpened() {
        User ada = site.user("ada");
        assertTrue(model.users().password("ada", "ada"));
        assertFalse(model.users().password("ada", "kim"));
        assertTrue(model.permissions().allows(Permission.BROWSE_PROJECTS, site.demo.id(), site.user("admin")));
        assertFalse(model.permissions().allows(Permission.BROWSE_PROJECTS, site.demo.id(), ada));
        model.permissions().grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(Holder.of("user:ada")));
        assertTrue(model.permissions().allows(Permission.BROWSE_PROJECTS, site.demo.id(), ada));
        assertFalse(model.permissions().allows(Permission.BROWSE_PROJECTS, site.demo.id(), null));
        model.permissions().grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(Holder.of("anonymous")));
        assertEquals(List.of(site.demo.id()), model.permissions().browsable(null));
    }

    @Test
    public void nobodyMayDoAnythingInAnArchivedProject() {
        model.projects().save(new StoredProject(site.demo.id(), "DEMO", "Demo", "", "admin", true));
        assertFalse(model.permissions().allows(Permission.BROWSE_PROJECTS, site.demo.id(), site.user("admin")));
    }

    @Test
    public void badProjectsAreRefused() {
        for (String key : List.of("demo", "1A", "A", "DEMO")) {
            assertThrows(key, Refused.class, () -> site.project(key, "Another"));
        }
        assertThrows(Refused.class, () -> site.project("NEW", "demo"));
    }

    @Test
    public void dataSurvivesARestart() throws Exception {
        Path file = folder.getRoot().toPath().resolve("jira");
        try (Database first = Database.on(file)) {
            new JiraModel(first.dataSource(), site.clock).createProject(new StoredProject(0, "KEPT", "Kept", "", "admin", false));
        }
        try (Database second = Database.on(file)) {
            assertTrue(new JiraModel(second.dataSource(), site.clock).projects().byKey("KEPT").isPresent());
        }
    }
}
