package org.debrief.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Objects;
import org.debrief.app.ProjectRef;
import org.debrief.app.project.ProjectFurnisher;
import org.debrief.app.project.Registry;
import org.debrief.app.project.SetUpItem;
import org.debrief.app.project.SetUpKind;
import org.debrief.app.project.SetUpReport;
import org.debrief.jira.JiraBench;
import org.debrief.jira.role.FieldRole;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a set-up creates, reuses and leaves alone. */
public class SetUpTest {

    @Rule
    public final JiraBench bench = new JiraBench();

    private ProjectRef ops;

    @Before
    public void create() {
        ops = bench.project("OPS");
    }

    private static List<String> names(List<SetUpItem> items) {
        return items.stream().map(item -> item.kind() + " " + item.name()).toList();
    }

    private static List<String> names(List<SetUpItem> items, SetUpKind kind) {
        return items.stream().filter(item -> item.kind() == kind).map(SetUpItem::name).toList();
    }

    @Test
    public void aFreshProjectGetsEverything() {
        assertFalse(bench.isSetUp(ops));

        SetUpReport report = bench.setUp(ops);

        assertTrue(bench.isSetUp(ops));
        assertEquals(List.of("Incident"), names(report.created(), SetUpKind.ISSUE_TYPE));
        assertEquals(List.of("Postmortem action", "repeats"), names(report.created(), SetUpKind.LINK_TYPE));
        assertEquals(FieldRole.values().length, names(report.created(), SetUpKind.FIELD).size());
        assertTrue(report.created().stream()
                .filter(item -> !item.name().equals("Sub-tasks"))
                .map(SetUpItem::id)
                .noneMatch(Objects::isNull));
        assertEquals(List.of(), report.touched());
    }

    @Test
    public void aSecondRunChangesNothing() {
        bench.setUp(ops);
        String before = new SiteState(bench).toString();

        SetUpReport again = bench.setUp(ops);

        assertEquals(List.of(), names(again.created()));
        assertEquals(List.of(), names(again.touched()));
        assertEquals(before, new SiteState(bench).toString());
    }

    @Test
    public void aDryRunNamesTheSameThingsAndChangesNothing() {
        String before = new SiteState(bench).toString();

        SetUpReport dry = bench.our(ProjectFurnisher.class).furnish(ops, true, false);

        assertEquals(before, new SiteState(bench).toString());
        assertTrue(bench.our(Registry.class).all().isEmpty());
        assertTrue(dry.created().stream().map(SetUpItem::id).allMatch(Objects::isNull));
        SetUpReport real = bench.setUp(ops);
        assertEquals(names(real.created()), names(dry.created()));
        assertEquals(names(real.reused()), names(dry.reused()));
        assertEquals(names(real.touched()), names(dry.touched()));
    }

    @Test
    public void schemesOfOtherProjectsAreCopiedNotEdited() {
        ProjectRef other = bench.project("OTHER");

        SetUpReport report = bench.setUp(ops);

        assertTrue(names(report.created(), SetUpKind.ISSUE_TYPE_SCHEME).get(0).endsWith("(OPS)"));
        assertTrue(names(report.created(), SetUpKind.ISSUE_TYPE_SCREEN_SCHEME).get(0).endsWith("(OPS)"));
        assertNotEquals(
                bench.model().typeScreenSchemes().of(ops.id()).id(),
                bench.model().typeScreenSchemes().of(other.id()).id());
        assertFalse(bench.isSetUp(other));
        assertFalse(bench.model().issueTypeSchemes().of(other.id()).types().stream()
                .map(type -> bench.model().issueTypes().byId(type).orElseThrow().name())
                .anyMatch("Incident"::equals));
    }

    @Test
    public void sharedSchemesNameTheOtherProjectsTheyTouch() {
        bench.project("OTHER");

        SetUpReport report = bench.our(ProjectFurnisher.class).furnish(ops, false, true);

        SetUpItem screens = report.touched().stream()
                .filter(item -> item.kind() == SetUpKind.ISSUE_TYPE_SCREEN_SCHEME)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("OTHER"), screens.projects());
        assertEquals(List.of(), names(report.created(), SetUpKind.ISSUE_TYPE_SCREEN_SCHEME));
        assertTrue(bench.isSetUp(ops));
    }

    @Test
    public void aSecondProjectExtendsOurContexts() {
        bench.setUp(ops);
        ProjectRef second = bench.project("SECOND");

        SetUpReport report = bench.setUp(second);

        assertTrue(bench.isSetUp(second));
        assertTrue(bench.isSetUp(ops));
        assertEquals(List.of(), names(report.created(), SetUpKind.FIELD));
        assertEquals(List.of(), names(report.created(), SetUpKind.CONTEXT));
        assertEquals(List.of(), names(report.created(), SetUpKind.OPTION));
        assertEquals(FieldRole.values().length, names(report.touched(), SetUpKind.CONTEXT).size());
        assertEquals(List.of(), names(report.created(), SetUpKind.SCREEN));
    }

    @Test
    public void aRenamedFieldIsStillOursAndADeletedOneIsMadeAgain() throws Exception {
        bench.setUp(ops);
        CustomFieldManager fields = bench.jira(CustomFieldManager.class);
        String severity = bench.our(Registry.class).all().get(FieldRole.SEVERITY.role());
        AdministratorsField.rename(bench, severity, "Schwere");
        String impact = bench.our(Registry.class).all().get(FieldRole.IMPACT.role());
        fields.removeCustomField(fields.getCustomFieldObject(impact));

        SetUpReport report = bench.setUp(ops);

        assertEquals(List.of("Impact"), names(report.created(), SetUpKind.FIELD));
        assertEquals(severity, bench.our(Registry.class).all().get(FieldRole.SEVERITY.role()));
        assertNotEquals(impact, bench.our(Registry.class).all().get(FieldRole.IMPACT.role()));
        assertTrue(bench.isSetUp(ops));
    }

    @Test
    public void aFieldOfTheSameNameIsReusedOnlyWhenItsTypeIsTheSame() throws Exception {
        CustomField prose = AdministratorsField.make(bench, "Impact", "textarea", "textsearcher");
        CustomField line = AdministratorsField.make(bench, "Executive summary", "textfield", "textsearcher");

        bench.setUp(ops);

        assertEquals(prose.getId(), bench.our(Registry.class).all().get(FieldRole.IMPACT.role()));
        assertNotEquals(line.getId(), bench.our(Registry.class).all().get(FieldRole.EXECUTIVE_SUMMARY.role()));
    }

    @Test
    public void optionsOfAFieldOfAllProjectsAreLeftAlone() throws Exception {
        CustomField severity = AdministratorsField.make(bench, "Severity", "select", "multiselectsearcher");
        bench.setUp(ops);

        assertEquals(severity.getId(), bench.our(Registry.class).all().get(FieldRole.SEVERITY.role()));
        CustomField field = bench.jira(CustomFieldManager.class).getCustomFieldObject(severity.getId());
        assertEquals(2, field.getConfigurationSchemes().size());
        assertTrue(AdministratorsField.options(bench, field.getConfigurationSchemes().stream()
                        .filter(scheme -> scheme.isAllProjects())
                        .findFirst()
                        .orElseThrow())
                .isEmpty());
    }

    @Test
    public void theStateIsOnNoScreen() {
        bench.setUp(ops);
        String state = bench.our(Registry.class).all().get(FieldRole.STATE.role());

        assertTrue(bench.model().screens().all().stream().noneMatch(screen -> screen.shows(state)));
    }
}
