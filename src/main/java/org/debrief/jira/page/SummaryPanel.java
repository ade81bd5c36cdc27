package org.debrief.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.debrief.web.panel.IncidentPanels;

/** Fills the small panel in the right column of an incident. */
public final class SummaryPanel extends AbstractJiraContextProvider {

    private final IncidentPanels panels;
    private final Site site;

    public SummaryPanel(IncidentPanels panels, Site site) {
        this.panels = panels;
        this.site = site;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        site.require("panel");
        return panels.summary(((Issue) jiraHelper.getContextParams().get("issue")).getKey(), site.base());
    }
}
