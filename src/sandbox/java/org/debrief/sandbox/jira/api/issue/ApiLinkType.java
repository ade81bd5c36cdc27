package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.debrief.sandbox.jira.model.StoredLinkType;

/**
 * A kind of link between issues, with its wording in both directions.
 */
record ApiLinkType(StoredLinkType stored) implements IssueLinkType {
    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public String getOutward() {
        return stored.outward();
    }

    @Override
    public String getInward() {
        return stored.inward();
    }
}
