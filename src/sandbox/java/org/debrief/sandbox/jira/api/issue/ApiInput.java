package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * What a person or program enters into an issue: texts by field id. A field that was set to null is entered as empty.
 */
public final class ApiInput implements IssueInputParameters {
    private final Map<String, List<String>> entered = new LinkedHashMap<>();
    private Long project;
    private String type;
    private boolean retainsOthers = true;
    private boolean checksOnlyEntered;
    private boolean skipsScreens;
    private boolean appliesDefaults;
    private Set<String> provided;

    /**
     * Whether a field gets its default in a new issue: it was not entered, and the form did not show it or fills in defaults. Fields that
     * were named as provided, and without such names all, count as shown where the screen has them or is not asked.
     */
    public boolean takesDefault(String fieldId, boolean onScreen) {
        return entered(fieldId).isEmpty() && (appliesDefaults || !shows(fieldId, onScreen));
    }

    /** Whether a field counts as shown to whoever entered a new issue. */
    boolean shows(String fieldId, boolean onScreen) {
        return (skipsScreens || onScreen) && (provided == null || provided.contains(fieldId));
    }

    /** The texts entered for a field, empty where it was emptied; nothing where it was not touched. */
    public Optional<List<String>> entered(String fieldId) {
        return Optional.ofNullable(entered.get(fieldId));
    }

    /** Everything entered, by field id. */
    Map<String, List<String>> entered() {
        return Collections.unmodifiableMap(entered);
    }

    Long project() {
        return project;
    }

    String type() {
        return type;
    }

    boolean retainsOthers() {
        return retainsOthers;
    }

    /** Whether an edit asks for required fields among the entered ones only. */
    boolean checksOnlyEntered() {
        return checksOnlyEntered;
    }

    boolean skipsScreens() {
        return skipsScreens;
    }

    /** Enters texts for any field by its id. */
    public ApiInput enter(String fieldId, String... texts) {
        entered.put(fieldId, texts == null ? List.of() : Arrays.stream(texts).filter(text -> text != null).toList());
        return this;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        setRetainExistingValuesWhenParameterNotProvided(retain, false);
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields) {
        retainsOthers = retain;
        checksOnlyEntered = onlyValidatePresentFields;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults) {
        appliesDefaults = applyDefaults;
    }

    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {
        skipsScreens = skipScreenCheck;
    }

    @Override
    public void setProvidedFields(Collection<String> providedFields) {
        provided = Set.copyOf(providedFields);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return enter(StoredField.PREFIX + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        return enter(fullCustomFieldKey, values);
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        project = projectId;
        return this;
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        type = issueTypeId;
        return this;
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return enter(SystemField.PRIORITY.id(), priorityId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return enter(SystemField.SUMMARY.id(), summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return enter(SystemField.DESCRIPTION.id(), description);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return enter(SystemField.ASSIGNEE.id(), assigneeId);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return enter(SystemField.REPORTER.id(), reporterId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return enter(SystemField.DUE.id(), dueDate);
    }
}
