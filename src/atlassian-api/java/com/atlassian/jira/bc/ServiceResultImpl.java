package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** An outcome that is valid when its error collection is empty. */
public class ServiceResultImpl implements ServiceResult {

    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        errors = errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
