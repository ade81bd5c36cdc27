package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** The users of Jira by name and key. */
public interface UserManager {

    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);
}
