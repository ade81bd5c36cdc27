package org.debrief.sandbox.jira.jql;

/**
 * What the values of a field or function are, by the class the product names for it.
 */
public enum DataType {
    ISSUE("com.atlassian.jira.issue.Issue"),
    PROJECT("com.atlassian.jira.project.Project"),
    PROJECT_CATEGORY("com.atlassian.jira.project.ProjectCategory"),
    VERSION("com.atlassian.jira.project.version.Version"),
    COMPONENT("com.atlassian.jira.bc.project.component.ProjectComponent"),
    USER("com.atlassian.jira.user.ApplicationUser"),
    PRIORITY("com.atlassian.jira.issue.priority.Priority"),
    RESOLUTION("com.atlassian.jira.issue.resolution.Resolution"),
    ISSUE_TYPE("com.atlassian.jira.issue.issuetype.IssueType"),
    STATUS("com.atlassian.jira.issue.status.Status"),
    STATUS_CATEGORY("com.atlassian.jira.issue.status.category.StatusCategory"),
    OPTION("com.atlassian.jira.issue.customfields.option.Option"),
    SAVED_FILTER("com.atlassian.jira.issue.search.SearchRequest"),
    SECURITY_LEVEL("com.atlassian.jira.issue.security.IssueSecurityLevel"),
    LABEL("com.atlassian.jira.issue.label.Label"),
    ATTACHMENT("com.atlassian.jira.issue.attachment.Attachment"),
    DATE("java.util.Date"),
    TEXT("java.lang.String"),
    NUMBER("java.lang.Number"),
    URL("java.net.URL");

    private final String type;

    DataType(String type) {
        this.type = type;
    }

    /** The name of the product's class. */
    public String type() {
        return type;
    }
}
