package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.debrief.sandbox.jira.model.StoredStatus;

/**
 * A state of an issue in the workflow; two are equal when their ids are.
 */
public record ApiStatus(StoredStatus stored) implements Status {
    @Override
    public String getId() {
        return String.valueOf(stored.id());
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public StatusCategory getStatusCategory() {
        return new Category(stored.category());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Status that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    /** One of the three groups of statuses. */
    private record Category(StoredStatus.Category stored) implements StatusCategory {
        @Override
        public String getKey() {
            return stored.key();
        }

        @Override
        public String getName() {
            return stored.label();
        }
    }
}
