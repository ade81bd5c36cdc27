package com.atlassian.jira.util;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** What message sets have in common. */
public abstract class AbstractMessageSet implements MessageSet {

    private final Map<String, MessageLink> errors;

    protected AbstractMessageSet(
            Map<String, MessageLink> errors,
            Map<String, MessageLink> warnings,
            Set<String> errorsInEnglish,
            Set<String> warningsInEnglish) {
        this.errors = errors;
    }

    @Override
    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors.keySet());
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.put(message, null);
    }

    @Override
    public void addMessageSet(MessageSet other) {
        other.getErrorMessages().forEach(this::addErrorMessage);
    }
}
