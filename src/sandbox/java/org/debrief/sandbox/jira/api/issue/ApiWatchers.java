package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * Who watches issues, for plugins.
 */
public final class ApiWatchers implements WatcherManager {
    private final Site site;

    public ApiWatchers(Site site) {
        this.site = site;
    }

    @Override
    public boolean isWatchingEnabled() {
        return true;
    }

    @Override
    public boolean isWatching(ApplicationUser user, Issue issue) {
        return user != null && getWatcherUserKeys(issue).contains(user.getKey());
    }

    @Override
    public int getWatcherCount(Issue issue) {
        return getWatcherUserKeys(issue).size();
    }

    @Override
    public Collection<String> getWatcherUserKeys(Issue issue) {
        return site.model().watchers().of(issue.getId());
    }

    @Override
    public Issue startWatching(ApplicationUser user, Issue issue) {
        site.model().watchers().add(issue.getId(), user.getKey());
        return issue;
    }

    @Override
    public Issue stopWatching(ApplicationUser user, Issue issue) {
        site.model().watchers().remove(issue.getId(), user.getKey());
        return issue;
    }
}
