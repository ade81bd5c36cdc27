package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Who administers the site; no other global permission is known here.
 */
public final class ApiGlobalPermissions implements GlobalPermissionManager {
    private final Site site;

    public ApiGlobalPermissions(Site site) {
        this.site = site;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permission.equals(GlobalPermissionKey.ADMINISTER) && site.administers(user);
    }
}
