package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredLink;

/**
 * The links between issues; permissions are the caller's matter, as in the product. Sub-tasks are not among the links here.
 */
public final class ApiLinks implements IssueLinkManager {
    private final Site site;

    public ApiLinks(Site site) {
        this.site = site;
    }

    @Override
    public void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long issueLinkTypeId, Long sequence, ApplicationUser user)
            throws CreateException {
        if (site.model().linkTypes().byId(issueLinkTypeId).isEmpty()) {
            throw new CreateException("There is no issue link type " + issueLinkTypeId);
        }
        if (site.model().issues().load(List.of(sourceIssueId, destinationIssueId)).size() < 2) {
            throw new CreateException("Two issues are needed for a link: " + sourceIssueId + ", " + destinationIssueId);
        }
        try {
            site.model().links().create(issueLinkTypeId, sourceIssueId, destinationIssueId, user == null ? null : user.getKey());
        } catch (Refused e) {
            throw new CreateException(e.getMessage(), e);
        }
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return given(site.model().links().from(List.of(sourceIssueId)));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return given(site.model().links().to(List.of(destinationIssueId)));
    }

    private List<IssueLink> given(List<StoredLink> links) {
        return links.stream().<IssueLink>map(link -> new ApiLink(link, new ApiLinkType(site.model().linkTypes().byId(link.type()).orElseThrow()))).toList();
    }
}
