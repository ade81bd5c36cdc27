package org.debrief.sandbox.jira.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.SecurityLevel;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.junit.After;
import org.junit.Test;

/** Fields that only some people may set: due date, reporter and security level. */
public class OfferedFieldsTest {
    private static final String NOT_OFFERED = "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

    private final Product product = new Product();

    @After
    public void close() {
        product.close();
    }

    @Test
    public void aDueDateNeedsThePermissionToSchedule() {
        refuse(Permission.SCHEDULE_ISSUES);
        assertEquals(Map.of("duedate", String.format(NOT_OFFERED, "duedate")), errors(product.task("S").setDueDate("5/Mar/26")));
        IssueInputParameters skipping = product.task("S").setDueDate("5/Mar/26");
        skipping.setSkipScreenCheck(true);
        assertEquals("Who skips the screens skips that, too", Map.of(), errors(skipping));
        assertTrue(errors(product.task("S")).isEmpty());
    }

    @Test
    public void anotherReporterNeedsThePermissionToModifyIt() {
        refuse(Permission.MODIFY_REPORTER);
        assertEquals(Map.of("reporter", String.format(NOT_OFFERED, "reporter")), errors(product.task("S").setReporterId("ada")));
        assertEquals("admin", product.create(product.task("S")).getReporter().getKey());
        assertEquals("admin", product.create(product.task("S").setReporterId("admin")).getReporter().getKey());
    }

    @Test
    public void anEditKeepsWhatIsNotOffered() {
        Issue issue = product.create(product.task("S").setDueDate("5/Mar/26"));
        refuse(Permission.SCHEDULE_ISSUES);
        IssueInputParameters whole = product.edits().newIssueInputParameters().setSummary("T").setReporterId("admin").setPriorityId("3");
        whole.setRetainExistingValuesWhenParameterNotProvided(false);
        IssueService.UpdateValidationResult checked = product.edits().validateUpdate(product.admin, issue.getId(), whole);
        assertTrue(checked.getErrorCollection().getErrors().toString(), checked.isValid());
        assertEquals(issue.getDueDate(), product.edits().update(product.admin, checked).getIssue().getDueDate());
    }

    @Test
    public void aLevelIsSetByThoseInsideOfIt() {
        SecurityScheme scheme = scheme(null);
        assertEquals(scheme.levels().get(0).id(), (long) fields(leveled("S", scheme.levels().get(0).id())).security());
        assertEquals(Map.of("security", "Security level with id '" + scheme.levels().get(1).id() + "' does not exist."),
                errors(leveled("S", scheme.levels().get(1).id())));
        assertEquals(Set.of("security"), errors(leveled("S", 1L)).keySet());
        assertNull(fields(leveled("S", -1L)).security());
        refuse(Permission.SET_ISSUE_SECURITY);
        assertEquals(Map.of("security", String.format(NOT_OFFERED, "security")), errors(leveled("S", scheme.levels().get(0).id())));
    }

    @Test
    public void withoutASchemeThereIsNoLevelToSet() {
        assertEquals(Map.of("security", String.format(NOT_OFFERED, "security")), errors(leveled("S", 1L)));
    }

    @Test
    public void aNewIssueHasTheDefaultLevelWhoeverMakesIt() {
        SecurityScheme scheme = scheme(0);
        refuse(Permission.SET_ISSUE_SECURITY);
        assertEquals(scheme.levels().get(0).id(), (long) fields(product.task("S")).security());
    }

    @Test
    public void thePermissionsOfAnIssueDependOnIt() {
        product.site.model.permissions().grant(product.demo.getId(), Permission.EDIT_ISSUES, Set.of(Holder.of("assignee")));
        Issue issue = product.create(product.task("S").setAssigneeId(""));
        PermissionManager permissions = product.get(PermissionManager.class);
        assertTrue(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, product.admin));
        assertFalse(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, product.admin));
        assertTrue(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, product.demo, product.admin));
        assertFalse(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, (Issue) null, product.admin));
    }

    private SecurityScheme scheme(Integer standard) {
        SecurityScheme scheme = product.site.model.securities().create(new SecurityScheme(0, "Incidents", "", null,
                List.of(new SecurityLevel(0, "Reporters", "", Set.of(Holder.of("reporter"))),
                        new SecurityLevel(0, "Others", "", Set.of(new Holder.Person("ada"))))));
        Long level = standard == null ? null : scheme.levels().get(standard).id();
        product.site.model.securities().save(new SecurityScheme(scheme.id(), "Incidents", "", level, List.of()));
        product.site.model.securities().assign(product.demo.getId(), scheme.id());
        return product.site.model.securities().byId(scheme.id()).orElseThrow();
    }

    private IssueInputParameters leveled(String summary, long level) {
        return ((ApiInput) product.task(summary)).enter("security", String.valueOf(level));
    }

    private IssueFields fields(IssueInputParameters parameters) {
        return product.site.model.issues().byId(product.create(parameters).getId()).orElseThrow().fields();
    }

    private void refuse(Permission permission) {
        product.site.model.permissions().grant(product.demo.getId(), permission, List.of());
    }

    private Map<String, String> errors(IssueInputParameters parameters) {
        return product.edits().validateCreate(product.admin, parameters).getErrorCollection().getErrors();
    }
}
