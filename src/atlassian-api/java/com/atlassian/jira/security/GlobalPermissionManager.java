package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** The answer to what a user may do in all of Jira. */
public interface GlobalPermissionManager {

    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
