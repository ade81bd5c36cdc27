package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import org.debrief.sandbox.jira.model.Refused;

/**
 * The issue types of the site; a name that another type has, in any case, is refused.
 */
public final class ApiIssueTypes implements IssueTypeManager {
    private final Site site;

    public ApiIssueTypes(Site site) {
        this.site = site;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, true);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return site.model().issueTypes().all().stream().<IssueType>map(ApiIssueType::new).toList();
    }

    @Override
    public IssueType getIssueType(String id) {
        return Site.id(id).map(site::type).orElse(null);
    }

    private IssueType create(String name, String description, Long avatarId, boolean subTask) {
        if (avatarId == null) {
            throw new IllegalArgumentException("An issue type needs an avatar");
        }
        try {
            return new ApiIssueType(site.model().issueTypes().create(name, description, subTask));
        } catch (Refused e) {
            throw new IllegalStateException("Issue type with name '" + name + "' cannot be created: " + e.getMessage(), e);
        }
    }
}
