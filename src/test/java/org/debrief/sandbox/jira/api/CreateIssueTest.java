package org.debrief.sandbox.jira.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.jira.api.site.ApiProject;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.User;
import org.junit.After;
import org.junit.Test;

/** Creating issues through the small Jira's Java API. */
public class CreateIssueTest {
    private static final String NOT_ON_SCREEN = "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

    private final Product product = new Product();

    @After
    public void close() {
        product.close();
    }

    @Test
    public void aCreatedIssueIsStoredAndTold() {
        Issue created = product.create(product.task("Disk full").setDescription("At night").setDueDate("5/Mar/26").setAssigneeId("admin"));
        Issue read = product.read(created);
        assertEquals("DEMO-1", read.getKey());
        assertEquals("Disk full", read.getSummary());
        assertEquals("2026-03-05 00:00:00.0", read.getDueDate().toString());
        assertEquals(product.admin, read.getAssignee());
        assertEquals(product.admin, read.getReporter());
        assertEquals(List.of(EventType.ISSUE_CREATED_ID), product.events.stream().map(event -> event.getEventTypeId()).toList());
        assertEquals(read, product.events.get(0).getIssue());
        assertEquals(product.admin, product.events.get(0).getUser());
    }

    @Test
    public void anInvalidResultCreatesNothing() {
        CreateValidationResult checked = product.edits().validateCreate(product.admin, product.task(""));
        assertThrows(IllegalStateException.class, () -> product.edits().create(product.admin, checked));
        assertTrue(product.site.model.issues().ofProject(product.demo.getId()).isEmpty());
    }

    @Test
    public void summaryIsRequiredAndShortAndOneLine() {
        assertEquals("You must specify a summary of the issue.", error("summary", product.task("  ")));
        assertEquals("You must specify a summary of the issue.", error("summary", product.task(null)));
        assertEquals("The summary is invalid because it contains newline characters.", error("summary", product.task("a\nb")));
        assertEquals("Summary must be less than or equal to 255 characters.", error("summary", product.task("x".repeat(256))));
        assertValid(product.task("x".repeat(255)));
    }

    @Test
    public void aProjectWithoutTheRightsIsNoProjectOrForbidden() {
        ApplicationUser ada = product.user("ada");
        assertEquals(Map.of("pid", "You must select a valid project."), errors(ada, product.task("S")));
        product.site.model.permissions().grant(product.demo.getId(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Anyone()));
        CreateValidationResult checked = product.edits().validateCreate(ada, product.task("S"));
        assertEquals(List.of("You do not have permission to create issues in this project."), List.copyOf(checked.getErrorCollection().getErrorMessages()));
    }

    @Test
    public void theTypeMustBeOneOfTheProjects() {
        IssueTypeSchemeManager schemes = product.get(IssueTypeSchemeManager.class);
        schemes.update(schemes.getConfigScheme(product.demo), List.of(product.type("Task")));
        assertEquals("The issue type selected is invalid.", error("issuetype", product.task("S").setIssueTypeId(product.type("Bug"))));
        assertEquals("Issue Type is required", error("issuetype", product.task("S").setIssueTypeId(null)));
    }

    @Test
    public void aSubTaskTypeNeedsAParent() {
        assertEquals("The issue type selected is invalid.", error("issuetype", product.subTask("S")));
    }

    @Test
    public void aFieldOffTheScreenIsRefusedUnlessTheCheckIsSkipped() {
        CustomField impact = product.fieldOffScreen("Impact", "textarea", "textsearcher");
        assertEquals(String.format(NOT_ON_SCREEN, impact.getId()), error(impact.getId(), product.task("S").addCustomFieldValue(impact.getIdAsLong(), "all")));
        IssueInputParameters skipping = product.task("S").addCustomFieldValue(impact.getId(), "all");
        skipping.setSkipScreenCheck(true);
        assertEquals("all", product.create(skipping).getCustomFieldValue(impact));
    }

    @Test
    public void aFieldIsLeftEmptyOnlyIfItWasShown() {
        assertNull("shown and not filled in", product.create(product.task("S")).getAssignee());
        IssueInputParameters named = product.task("S");
        named.setProvidedFields(List.of("summary"));
        assertEquals("the lead, for it was not shown", product.admin, product.create(named).getAssignee());
        IssueInputParameters withDefaults = product.task("S");
        withDefaults.setApplyDefaultValuesWhenParameterNotProvided(true);
        assertEquals(product.admin, product.create(withDefaults).getAssignee());
    }

    @Test
    public void aFieldThatDoesNotApplyIsRefused() {
        Project other = new ApiProject(product.services.site(), product.site.project("OTHER", "Other"));
        CustomField elsewhere = product.field("Elsewhere", "textfield", "textsearcher", other);
        assertEquals(String.format(NOT_ON_SCREEN, elsewhere.getId()), error(elsewhere.getId(), product.task("S").addCustomFieldValue(elsewhere.getId(), "x")));
        assertEquals(String.format(NOT_ON_SCREEN, "customfield_1"), error("customfield_1", product.task("S").addCustomFieldValue(1L, "x")));
    }

    @Test
    public void anOptionIsGivenByAnIdOfItsContext() {
        CustomField severity = product.field("Severity", "select", "multiselectsearcher");
        OptionsManager options = product.get(OptionsManager.class);
        Long id = options.createOptions(severity.getConfigurationSchemes().get(0).getOneAndOnlyConfig(), null, 0L, List.of("SEV1", "SEV2")).get(1).getOptionId();
        String message = error(severity.getId(), product.task("S").addCustomFieldValue(severity.getId(), "SEV2"));
        assertTrue(message, message.startsWith("Invalid value 'SEV2' passed for customfield 'Severity'. Allowed values are: "));
        Issue created = product.create(product.task("S").addCustomFieldValue(severity.getId(), id.toString()));
        assertEquals("SEV2", created.getCustomFieldValue(severity).toString());
        assertNull(product.create(product.task("S").addCustomFieldValue(severity.getId(), "-1")).getCustomFieldValue(severity));
    }

    @Test
    public void peopleMustExist() {
        CustomField scribe = product.field("Scribe", "userpicker", "userpickergroupsearcher");
        CustomField guests = product.field("Guests", "multiuserpicker", "userpickergroupsearcher");
        assertEquals("User 'nobody' was not found in the system.", error(scribe.getId(), product.task("S").addCustomFieldValue(scribe.getId(), "nobody")));
        assertEquals("User 'nobody' was not found in the system.", error(guests.getId(), product.task("S").addCustomFieldValue(guests.getId(), "ada, nobody")));
        assertEquals("User 'nobody' does not exist.", error("assignee", product.task("S").setAssigneeId("nobody")));
        assertEquals("The reporter specified is not a user.", error("reporter", product.task("S").setReporterId("nobody")));
        Issue created = product.create(product.task("S").addCustomFieldValue(guests.getId(), "kim,ada"));
        assertEquals(List.of(product.user("ada"), product.user("kim")), created.getCustomFieldValue(guests));
    }

    @Test
    public void assigneeIsNobodyTheLeadOrSomebodyAssignable() {
        assertNull(product.create(product.task("S").setAssigneeId(null)).getAssignee());
        assertEquals(product.admin, product.create(product.task("S").setAssigneeId("-1")).getAssignee());
        assertEquals("User 'ada' cannot be assigned issues.", error("assignee", product.task("S").setAssigneeId("ada")));
    }

    @Test
    public void datesAreReadInTheReadersPatternAndZone() {
        CustomField detected = product.field("Detected", "datetime", "datetimerange");
        assertEquals("Invalid date format. Please enter the date in the format \"d/MMM/yy\".", error("duedate", product.task("S").setDueDate("2026-03-05")));
        assertEquals("Invalid date format. Please enter the date in the format \"dd/MMM/yy h:mm a\".",
                error(detected.getId(), product.task("S").addCustomFieldValue(detected.getId(), "2026-03-05T10:00:00Z")));
        product.site.model.users().save(inTokyo());
        Issue created = product.create(product.task("S").addCustomFieldValue(detected.getId(), "05/Mar/26 9:30 am"));
        assertEquals("2026-03-05T00:30:00Z", ((Timestamp) created.getCustomFieldValue(detected)).toInstant().toString());
    }

    @Test
    public void anonymousCreatesOnlyWhereEverybodyMay() {
        CurrentUser.set(null);
        assertFalse(product.edits().validateCreate(null, product.task("S")).isValid());
    }

    private User inTokyo() {
        var admin = product.site.user("admin");
        return new User(admin.key(), admin.name(), admin.fullName(), admin.email(), ZoneId.of("Asia/Tokyo"),
                admin.locale(), true, admin.groups());
    }

    private void assertValid(IssueInputParameters parameters) {
        assertEquals(Map.of(), errors(product.admin, parameters));
    }

    private String error(String field, IssueInputParameters parameters) {
        Map<String, String> errors = errors(product.admin, parameters);
        assertEquals(Set.of(field), errors.keySet());
        return errors.get(field);
    }

    private Map<String, String> errors(ApplicationUser user, IssueInputParameters parameters) {
        return product.edits().validateCreate(user, parameters).getErrorCollection().getErrors();
    }
}
