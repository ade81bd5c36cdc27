package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.StreamSupport;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;

/**
 * The history of issues, oldest edit first; several issues are one statement.
 */
public final class ApiHistory implements ChangeHistoryManager {
    private final Site site;

    public ApiHistory(Site site) {
        this.site = site;
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesForUser(Iterable<Issue> issues, ApplicationUser user) {
        List<Long> visible = StreamSupport.stream(issues.spliterator(), false)
                .filter(issue -> issue instanceof ApiIssue own && site.allows(Permission.BROWSE_PROJECTS, own.fields(), user)).map(Issue::getId).toList();
        return site.model().changes().of(visible).stream().<ChangeHistory>map(change -> new ApiChange(site, change)).toList();
    }
}
