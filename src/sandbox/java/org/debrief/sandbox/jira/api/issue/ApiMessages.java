package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.util.AbstractMessageSet;
import com.atlassian.jira.util.MessageSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is wrong with a query, in the order of the query.
 */
final class ApiMessages extends AbstractMessageSet {
    private ApiMessages() {
        super(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    static MessageSet of(List<String> texts) {
        ApiMessages messages = new ApiMessages();
        texts.forEach(messages::addErrorMessage);
        return messages;
    }
}
