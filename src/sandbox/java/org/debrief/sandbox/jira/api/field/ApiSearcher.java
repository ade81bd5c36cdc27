package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/**
 * What makes a custom field searchable, by its complete key.
 */
public record ApiSearcher(String key) implements CustomFieldSearcher {
}
