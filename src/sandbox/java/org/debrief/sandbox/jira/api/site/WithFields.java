package org.debrief.sandbox.jira.api.site;

import org.debrief.sandbox.jira.model.IssueFields;

/**
 * An object of the API that stands for an issue, with the fields as they are set on it now.
 */
public interface WithFields {
    IssueFields fields();
}
