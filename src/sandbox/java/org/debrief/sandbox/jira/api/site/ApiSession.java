package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.debrief.sandbox.host.CurrentUser;

/**
 * Who reads in this thread, null for a reader who has not signed in.
 */
public final class ApiSession implements JiraAuthenticationContext {
    private final Site site;

    public ApiSession(Site site) {
        this.site = site;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return site.reader().orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return site.reader().isPresent();
    }

    @Override
    public Locale getLocale() {
        return site.locale(getLoggedInUser());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        CurrentUser.set(user == null ? null : user.getName());
    }
}
