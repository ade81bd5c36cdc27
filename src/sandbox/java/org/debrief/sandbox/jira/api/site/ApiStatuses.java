package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * The statuses of the site.
 */
public final class ApiStatuses implements StatusManager {
    private final Site site;

    public ApiStatuses(Site site) {
        this.site = site;
    }

    @Override
    public Collection<Status> getStatuses() {
        return site.model().constants().statuses().stream().<Status>map(ApiStatus::new).toList();
    }

    @Override
    public Status getStatus(String id) {
        return Site.id(id).map(site::status).orElse(null);
    }
}
