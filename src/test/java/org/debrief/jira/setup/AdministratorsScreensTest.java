package org.debrief.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.debrief.app.ProjectRef;
import org.debrief.app.project.Registry;
import org.debrief.app.project.SetUpReport;
import org.debrief.jira.JiraBench;
import org.debrief.jira.role.FieldRole;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a set-up does to the screens an administrator has given to an issue type called Incident. */
public class AdministratorsScreensTest {

    @Rule
    public final JiraBench bench = new JiraBench();

    private ProjectRef ops;
    private Project project;
    private IssueType incident;
    private FieldScreen screen;
    private FieldScreenScheme screens;

    @Before
    public void prepare() {
        ops = bench.project("OPS");
        project = bench.jira(ProjectManager.class).getProjectObj(ops.id());
        incident = bench.jira(IssueTypeManager.class).createIssueType("Incident", "", 10300L);
        screen = bench.jira(FieldScreenFactory.class).createScreen();
        screen.setName("Incident of the administrator");
        bench.jira(FieldScreenManager.class).createFieldScreen(screen);
        screens = bench.jira(FieldScreenFactory.class).createFieldScreenScheme();
        screens.setName("Incident of the administrator");
        bench.jira(FieldScreenSchemeManager.class).createFieldScreenScheme(screens);
        FieldScreenSchemeItem item = bench.jira(FieldScreenFactory.class).createFieldScreenSchemeItem();
        item.setIssueOperation(null);
        item.setFieldScreen(screen);
        screens.addFieldScreenSchemeItem(item);
    }

    private IssueTypeScreenScheme of(Project any) {
        return bench.jira(IssueTypeScreenSchemeManager.class).getIssueTypeScreenScheme(any);
    }

    private void use(FieldScreenScheme everythingElse) {
        IssueTypeScreenSchemeManager schemes = bench.jira(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme scheme = bench.jira(FieldScreenFactory.class).createIssueTypeScreenScheme();
        scheme.setName("Screens of operations");
        scheme.store();
        scheme.addEntity(entity(null, everythingElse));
        scheme.addEntity(entity(incident.getId(), screens));
        schemes.removeSchemeAssociation(project, of(project));
        schemes.addSchemeAssociation(project, scheme);
    }

    private IssueTypeScreenSchemeEntity entity(String type, FieldScreenScheme scheme) {
        IssueTypeScreenSchemeEntity entity = bench.jira(FieldScreenFactory.class).createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(type);
        entity.setFieldScreenScheme(scheme);
        return entity;
    }

    private boolean showsSeverity() {
        String severity = bench.our(Registry.class).all().get(FieldRole.SEVERITY.role());
        return bench.jira(FieldScreenManager.class).getFieldScreen(screen.getId()).containsField(severity);
    }

    @Test
    public void screensOfIncidentsAloneStayAndGetOurFields() {
        use(of(project).getEntity(null).getFieldScreenScheme());

        bench.setUp(ops);

        assertEquals(screens.getId(), of(project).getEntity(incident.getId()).getFieldScreenScheme().getId());
        assertEquals("Screens of operations", of(project).getName());
        assertTrue(showsSeverity());
        assertEquals(List.of(), bench.setUp(ops).touched());
    }

    @Test
    public void screensOfOtherTypesTooAreLeftAsTheyAre() {
        use(screens);

        SetUpReport report = bench.setUp(ops);

        assertFalse(showsSeverity());
        assertTrue(report.reused().stream().anyMatch(item -> item.name().equals("Incident of the administrator")));
        assertTrue(bench.isSetUp(ops));
    }
}
