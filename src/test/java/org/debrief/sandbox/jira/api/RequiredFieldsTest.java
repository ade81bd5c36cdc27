package org.debrief.sandbox.jira.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.RequiredFields;
import org.debrief.sandbox.jira.model.Requirement;
import org.debrief.sandbox.jira.model.StoredField;
import org.junit.After;
import org.junit.Test;

/** Fields that must have a value, in the model and through the small Jira's Java API. */
public class RequiredFieldsTest {
    private final Product product = new Product();
    private final RequiredFields required = product.site.model.requiredFields();

    @After
    public void close() {
        product.close();
    }

    @Test
    public void aRequiredFieldOfTheScreenIsMissedUnderItsId() {
        CustomField impact = product.field("Impact", "textarea", "textsearcher");
        required.require(Requirement.everywhere(impact.getId()));
        required.require(Requirement.everywhere("description"));
        assertEquals(Map.of(impact.getId(), "Impact is required.", "description", "Description is required."), errors(product.task("S")));
        assertEquals(Map.of(), errors(product.task("S").setDescription("D").addCustomFieldValue(impact.getId(), "all")));
        assertEquals(Map.of(impact.getId(), "Impact is required."), errors(product.task("S").setDescription("D").addCustomFieldValue(impact.getId(), " ")));
    }

    @Test
    public void aRequiredFieldThatWasNotShownIsMissedInAMessage() {
        CustomField impact = product.fieldOffScreen("Impact", "textarea", "textsearcher");
        required.require(Requirement.everywhere(impact.getId()));
        CreateValidationResult checked = product.edits().validateCreate(product.admin, product.task("S"));
        assertEquals(List.of("Impact: Impact is required."), List.copyOf(checked.getErrorCollection().getErrorMessages()));
        IssueInputParameters unchecked = product.task("S");
        unchecked.setSkipScreenCheck(true);
        assertEquals(Map.of(impact.getId(), "Impact is required."), errors(unchecked));
        unchecked.setProvidedFields(List.of("summary"));
        assertEquals(List.of("Impact: Impact is required."),
                List.copyOf(product.edits().validateCreate(product.admin, unchecked).getErrorCollection().getErrorMessages()));
    }

    @Test
    public void anEditAsksForWhatItsScreenHas() {
        CustomField impact = product.field("Impact", "textarea", "textsearcher");
        CustomField hidden = product.fieldOffScreen("Hidden", "textarea", "textsearcher");
        Issue created = product.create(product.task("S"));
        required.require(Requirement.everywhere(impact.getId()));
        required.require(Requirement.everywhere(hidden.getId()));
        IssueInputParameters edit = product.edits().newIssueInputParameters().setSummary("T");
        assertEquals(Map.of(impact.getId(), "Impact is required."), editErrors(created, edit));
        edit.setRetainExistingValuesWhenParameterNotProvided(true, true);
        assertEquals("only what was entered", Map.of(), editErrors(created, edit));
        assertEquals(Map.of(impact.getId(), "Impact is required."), editErrors(created, edit.addCustomFieldValue(impact.getId(), "")));
    }

    @Test
    public void aRequirementHoldsForItsProjectAndType() {
        long bug = product.site.type("Bug").id();
        long other = product.site.project("OTHER", "Other").id();
        required.require(new Requirement("duedate", product.demo.getId(), bug));
        IssueFields task = product.site.fields("S");
        assertEquals(Set.of(), required.of(task));
        assertEquals(Map.of("duedate", "Due Date is required."), errors(product.task("S").setIssueTypeId(String.valueOf(bug))));
        required.require(new Requirement("labels", other, null));
        assertEquals(Map.of(), errors(product.task("S")));
        required.relax(new Requirement("duedate", product.demo.getId(), bug));
        assertEquals(Map.of(), errors(product.task("S").setIssueTypeId(String.valueOf(bug))));
    }

    @Test
    public void aFieldThatDoesNotApplyIsNotMissed() {
        StoredField elsewhere = product.site.model.fields().create("Elsewhere", "", FieldType.TEXT_FIELD, null);
        long other = product.site.project("OTHER", "Other").id();
        product.site.model.contexts().create(new FieldContext(0, elsewhere.id(), "Own", "", false, Set.of(other), Set.of()));
        required.require(Requirement.everywhere(elsewhere.fieldId()));
        assertEquals(Map.of(), errors(product.task("S")));
    }

    @Test
    public void aPriorityAndAnAutomaticAssigneeAreNotMissed() {
        required.require(Requirement.everywhere("priority"));
        required.require(Requirement.everywhere("assignee"));
        assertEquals(Map.of("assignee", "Assignee is required."), errors(product.task("S")));
        assertEquals(Map.of(), errors(product.task("S").setAssigneeId("-1")));
    }

    @Test
    public void aRequirementIsKeptOnceAndGoesWithItsField() {
        CustomField impact = product.field("Impact", "textarea", "textsearcher");
        required.require(Requirement.everywhere(impact.getId()));
        required.require(Requirement.everywhere(impact.getId()));
        assertEquals(List.of(Requirement.everywhere(impact.getId())), required.all());
        assertTrue(required.requires(impact.getId(), product.site.fields("S")));
        product.site.model.deleteField(product.site.model.fields().byFieldId(impact.getId()).orElseThrow());
        assertEquals(List.of(), required.all());
        assertThrows(Refused.class, () -> required.require(Requirement.everywhere("customfield_1")));
    }

    private Map<String, String> errors(IssueInputParameters parameters) {
        return product.edits().validateCreate(product.admin, parameters).getErrorCollection().getErrors();
    }

    private Map<String, String> editErrors(Issue issue, IssueInputParameters parameters) {
        return product.edits().validateUpdate(product.admin, issue.getId(), parameters).getErrorCollection().getErrors();
    }
}
