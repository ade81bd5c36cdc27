package com.atlassian.sal.api.user;

/** What the product tells of one user. */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    String getFullName();
}
