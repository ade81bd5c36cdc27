package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.debrief.sandbox.jira.api.field.Values;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.api.site.WithFields;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * An issue as it was when it was read, with what has been set on it since; a new one has no id and no key.
 */
public final class ApiIssue implements MutableIssue, WithFields {
    private final Site site;
    private final StoredIssue stored;
    private IssueFields fields;

    public ApiIssue(Site site, StoredIssue stored) {
        this.site = site;
        this.stored = stored;
        this.fields = stored.fields();
    }

    /** An issue that is not stored yet. */
    ApiIssue(Site site, IssueFields fields) {
        this.site = site;
        this.stored = null;
        this.fields = fields;
    }

    /** The issue as it was read; null for a new one. */
    public StoredIssue stored() {
        return stored;
    }

    @Override
    public IssueFields fields() {
        return fields;
    }

    void set(IssueFields newFields) {
        fields = newFields;
    }

    @Override
    public Long getId() {
        return stored == null ? null : stored.id();
    }

    @Override
    public String getKey() {
        return stored == null ? null : stored.key();
    }

    @Override
    public Project getProjectObject() {
        return fields.get(SystemField.PROJECT) == null ? null : site.project(fields.project());
    }

    @Override
    public Long getProjectId() {
        return (Long) fields.get(SystemField.PROJECT);
    }

    @Override
    public IssueType getIssueType() {
        return fields.get(SystemField.TYPE) == null ? null : site.type(fields.type());
    }

    @Override
    public String getIssueTypeId() {
        return Objects.toString(fields.get(SystemField.TYPE), null);
    }

    @Override
    public String getSummary() {
        return fields.summary();
    }

    @Override
    public void setSummary(String summary) {
        fields = fields.with(SystemField.SUMMARY, summary);
    }

    @Override
    public String getDescription() {
        return fields.description();
    }

    @Override
    public void setDescription(String description) {
        fields = fields.with(SystemField.DESCRIPTION, description);
    }

    @Override
    public ApplicationUser getAssignee() {
        return site.user(fields.assignee());
    }

    @Override
    public String getAssigneeId() {
        return fields.assignee();
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        fields = fields.with(SystemField.ASSIGNEE, assignee == null ? null : assignee.getKey());
    }

    @Override
    public ApplicationUser getReporter() {
        return site.user(fields.reporter());
    }

    @Override
    public ApplicationUser getCreator() {
        return site.user(fields.creator());
    }

    @Override
    public Timestamp getCreated() {
        return stored == null ? null : timestamp(stored.times().created());
    }

    @Override
    public Timestamp getUpdated() {
        return stored == null ? null : timestamp(stored.times().updated());
    }

    @Override
    public Timestamp getDueDate() {
        return Values.midnight(fields.due());
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        fields = fields.with(SystemField.DUE, Values.day(dueDate));
    }

    @Override
    public Status getStatus() {
        return fields.get(SystemField.STATUS) == null ? null : site.status(fields.status());
    }

    @Override
    public String getStatusId() {
        return Objects.toString(fields.get(SystemField.STATUS), null);
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        FieldValue value = fields.get(customField.getIdAsLong()).orElse(null);
        return new Values(site).given(stored == null ? 0 : stored.id(), value);
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        fields = fields.with(customField.getIdAsLong(), new Values(site).kept(customField, value));
    }

    @Override
    public boolean isSubTask() {
        IssueType type = getIssueType();
        return type != null && type.isSubTask();
    }

    @Override
    public Long getParentId() {
        return fields.parent();
    }

    @Override
    public Issue getParentObject() {
        return fields.parent() == null ? null : site.model().issues().byId(fields.parent()).map(parent -> new ApiIssue(site, parent)).orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        if (stored == null) {
            return List.of();
        }
        List<Long> children = site.model().issues().subTasks(List.of(stored.id())).getOrDefault(stored.id(), List.of());
        return site.model().issues().load(children).stream().<Issue>map(child -> new ApiIssue(site, child)).toList();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that && getKey() != null && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getKey());
    }

    @Override
    public String toString() {
        return getKey();
    }
}
