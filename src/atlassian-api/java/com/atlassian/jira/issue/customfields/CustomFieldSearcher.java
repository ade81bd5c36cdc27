package com.atlassian.jira.issue.customfields;

/** The way a custom field is searched. */
public interface CustomFieldSearcher {
}
