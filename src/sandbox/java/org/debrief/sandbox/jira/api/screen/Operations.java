package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import org.debrief.sandbox.jira.model.ScreenScheme.Operation;

/**
 * The product's operations and the model's; the product's null is the model's default.
 */
final class Operations {
    private Operations() {
    }

    static Operation stored(IssueOperation operation) {
        if (operation == null) {
            return Operation.DEFAULT;
        }
        if (operation.equals(IssueOperations.CREATE_ISSUE_OPERATION)) {
            return Operation.CREATE;
        }
        if (operation.equals(IssueOperations.EDIT_ISSUE_OPERATION)) {
            return Operation.EDIT;
        }
        if (operation.equals(IssueOperations.VIEW_ISSUE_OPERATION)) {
            return Operation.VIEW;
        }
        throw new IllegalArgumentException("No screen opens for " + operation);
    }

    static ScreenableIssueOperation given(Operation operation) {
        return switch (operation) {
            case DEFAULT -> null;
            case CREATE -> IssueOperations.CREATE_ISSUE_OPERATION;
            case EDIT -> IssueOperations.EDIT_ISSUE_OPERATION;
            case VIEW -> IssueOperations.VIEW_ISSUE_OPERATION;
        };
    }
}
