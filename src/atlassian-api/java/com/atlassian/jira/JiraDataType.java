package com.atlassian.jira;

import java.util.Collection;

/** What kind of values a field or a JQL function has. */
public interface JiraDataType {

    Collection<String> asStrings();

    boolean matches(JiraDataType other);
}
