package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What is wrong with a request: messages for fields and general messages. */
public interface ErrorCollection {

    void addError(String field, String message);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    boolean hasAnyErrors();

    void addReason(Reason reason);

    Set<Reason> getReasons();

    /** The kinds of reason for an error. */
    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        CONFLICT,
        SERVER_ERROR,
        PRECONDITION_FAILED
    }
}
