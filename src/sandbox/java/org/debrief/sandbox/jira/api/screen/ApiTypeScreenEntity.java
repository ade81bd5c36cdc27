package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/**
 * Which screen scheme an issue type uses; the type null stands for all that have no entry.
 */
final class ApiTypeScreenEntity implements IssueTypeScreenSchemeEntity {
    private String type;
    private FieldScreenScheme screens;
    private IssueTypeScreenScheme scheme;

    @Override
    public String getIssueTypeId() {
        return type;
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        type = issueTypeId;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return screens;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        screens = fieldScreenScheme;
    }

    @Override
    public void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme) {
        scheme = issueTypeScreenScheme;
    }

    @Override
    public void store() {
        if (scheme instanceof ApiTypeScreenScheme stored && stored.isStored()) {
            stored.put(this);
        } else {
            throw new IllegalStateException("The entry belongs to no stored issue type screen scheme");
        }
    }
}
