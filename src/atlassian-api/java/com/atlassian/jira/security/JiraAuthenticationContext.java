package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

import java.util.Locale;

/** Who is signed in on this thread, and that person's language. */
public interface JiraAuthenticationContext {

    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    Locale getLocale();

    void setLoggedInUser(ApplicationUser user);
}
