package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/**
 * The people of the site by key or name.
 */
public final class ApiUsers implements UserManager {
    private final Site site;

    public ApiUsers(Site site) {
        this.site = site;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return userKey == null ? null : site.model().users().byKey(userKey).map(ApiUser::new).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return userName == null ? null : site.model().users().byName(userName).map(ApiUser::new).orElse(null);
    }
}
