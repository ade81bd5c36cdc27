package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.debrief.sandbox.jira.model.StoredIssueType;

/**
 * A kind of issue; two are equal when their ids are.
 */
public record ApiIssueType(StoredIssueType stored) implements IssueType {
    @Override
    public String getId() {
        return String.valueOf(stored.id());
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public boolean isSubTask() {
        return stored.subTask();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueType that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
