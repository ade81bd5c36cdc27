package com.atlassian.jira.util;

import java.util.Set;

/** Messages about a query. */
public interface MessageSet {

    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String message);

    void addMessageSet(MessageSet other);

    /** Where a message leads to. */
    interface MessageLink {}
}
