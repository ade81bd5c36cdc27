package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/** Messages about a query. */
public interface MessageSet {

    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String message);

    void addMessageSet(MessageSet other);

    /** Where a message leads to. */
    class MessageLink implements Serializable {
        private static final long serialVersionUID = 1L;

        private MessageLink() {
        }
    }
}
