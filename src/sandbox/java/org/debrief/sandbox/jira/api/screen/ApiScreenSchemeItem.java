package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/**
 * Which screen a scheme opens for an operation; null is the operation of all that have no entry.
 */
final class ApiScreenSchemeItem implements FieldScreenSchemeItem {
    private ScreenableIssueOperation operation;
    private FieldScreen screen;
    private FieldScreenScheme scheme;

    @Override
    public ScreenableIssueOperation getIssueOperation() {
        return operation;
    }

    @Override
    public void setIssueOperation(ScreenableIssueOperation issueOperation) {
        operation = issueOperation;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screen;
    }

    @Override
    public void setFieldScreen(FieldScreen fieldScreen) {
        screen = fieldScreen;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        scheme = fieldScreenScheme;
    }

    FieldScreenScheme scheme() {
        return scheme;
    }
}
