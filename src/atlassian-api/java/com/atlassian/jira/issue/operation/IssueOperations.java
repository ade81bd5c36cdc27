package com.atlassian.jira.issue.operation;

/** The operations that show a screen: create, edit and view. */
public class IssueOperations {

    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Numbered(0L);
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Numbered(1L);
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Numbered(2L);

    private record Numbered(Long id) implements ScreenableIssueOperation {

        @Override
        public Long getId() {
            return id;
        }
    }
}
