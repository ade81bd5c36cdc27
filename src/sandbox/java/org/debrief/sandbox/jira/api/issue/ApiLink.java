package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.debrief.sandbox.jira.model.StoredLink;

/**
 * A link from one issue to another.
 */
record ApiLink(StoredLink stored, IssueLinkType type) implements IssueLink {
    @Override
    public Long getSourceId() {
        return stored.source();
    }

    @Override
    public Long getDestinationId() {
        return stored.destination();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return type;
    }
}
