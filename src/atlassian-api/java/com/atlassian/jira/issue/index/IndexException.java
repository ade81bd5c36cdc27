package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

/** A failure of the search index. */
public class IndexException extends JiraException {

    private static final long serialVersionUID = 1L;

    public IndexException(String message) {
        super(message);
    }

    public IndexException(String message, Exception cause) {
        super(message, cause);
    }
}
