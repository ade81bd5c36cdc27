package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** A thing that could not be removed. */
public class RemoveException extends JiraException {

    private static final long serialVersionUID = 1L;

    public RemoveException(String message) {
        super(message);
    }

    public RemoveException(String message, Exception cause) {
        super(message, cause);
    }
}
