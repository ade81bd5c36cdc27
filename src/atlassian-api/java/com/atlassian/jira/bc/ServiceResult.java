package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** The outcome of a call that reports what is wrong instead of throwing it. */
public interface ServiceResult {

    boolean isValid();

    ErrorCollection getErrorCollection();
}
