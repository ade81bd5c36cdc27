package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * Empty screens, schemes and entries, to be filled and stored.
 */
public final class ApiScreenParts implements FieldScreenFactory {
    private final Site site;

    public ApiScreenParts(Site site) {
        this.site = site;
    }

    @Override
    public FieldScreen createScreen() {
        return new ApiScreen(site);
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return new ApiScreenScheme(site);
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return new ApiScreenSchemeItem();
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return new ApiTypeScreenScheme(site);
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return new ApiTypeScreenEntity();
    }
}
