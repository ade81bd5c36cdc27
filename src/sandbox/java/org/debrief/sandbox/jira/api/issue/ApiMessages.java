package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.util.MessageSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is wrong with a query, in the order of the query.
 */
record ApiMessages(Set<String> texts) implements MessageSet {
    ApiMessages {
        texts = Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }

    ApiMessages(Collection<String> texts) {
        this(new LinkedHashSet<>(texts));
    }

    @Override
    public Set<String> getErrorMessages() {
        return texts;
    }

    @Override
    public boolean hasAnyErrors() {
        return !texts.isEmpty();
    }
}
