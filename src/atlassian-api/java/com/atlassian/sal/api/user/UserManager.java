package com.atlassian.sal.api.user;

/** The users of the product, the same in Jira and Confluence. */
public interface UserManager {

    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);
}
