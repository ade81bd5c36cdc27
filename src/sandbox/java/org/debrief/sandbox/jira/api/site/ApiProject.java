package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.debrief.sandbox.jira.model.StoredProject;

/**
 * A project; two are equal when their ids are.
 */
public record ApiProject(Site site, StoredProject stored) implements Project {
    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public String getDescription() {
        return stored.description();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return site.user(stored.lead());
    }

    @Override
    public String getLeadUserKey() {
        return stored.lead();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return site.typesOf(stored.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return "Project: " + getKey();
    }
}
