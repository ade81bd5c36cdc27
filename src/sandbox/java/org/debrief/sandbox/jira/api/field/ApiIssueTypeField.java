package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * The field Issue Type, whose contexts are the issue type schemes.
 */
record ApiIssueTypeField(Site site) implements ConfigurableField<Object> {
    static final String ID = "issuetype";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "Issue Type";
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issueContext) {
        return new ApiIssueTypeSchemes(site).getConfigScheme(issueContext.getProjectObject()).getOneAndOnlyConfig();
    }
}
