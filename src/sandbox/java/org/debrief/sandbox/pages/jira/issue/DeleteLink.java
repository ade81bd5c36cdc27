package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredLink;
import org.debrief.sandbox.jira.model.StoredRemoteLink;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The question whether to remove a link, to an issue or to another site, which is named by its id and is one of the issue.
 */
final class DeleteLink extends IssueOperation {
    private static final long serialVersionUID = 1L;

    DeleteLink(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        return may(Permission.LINK_ISSUES, issue.stored()) ? Optional.empty()
                : Optional.of("No Link Issue Permission for issue '" + issue.getKey() + "'");
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        Optional<StoredLink> link = link(issue, entered);
        Optional<StoredRemoteLink> remote = remote(issue, entered);
        link.ifPresent(found -> site().model().links().delete(found, readerKey()));
        remote.ifPresent(found -> site().model().remoteLinks().delete(found, readerKey()));
        if (link.isEmpty() && remote.isEmpty()) {
            throw new Refused("This link has been deleted already.");
        }
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        Map<String, String> hidden = new HashMap<>(Map.of("id", String.valueOf(issue.getId())));
        link(issue, entered).ifPresent(link -> hidden.put("linkId", String.valueOf(link.id())));
        remote(issue, entered).ifPresent(link -> hidden.put("remoteIssueLinkId", String.valueOf(link.id())));
        return form(new ActionForm.Title("delete-issue-link", "Delete Link", List.of("Are you sure you want to delete this link?")),
                new ActionForm.Target("/secure/DeleteLink.jspa", "Delete", hidden, "/browse/" + issue.getKey()), List.of(),
                errors.getErrorMessages().stream().toList());
    }

    private Optional<StoredLink> link(ApiIssue issue, Map<String, String> entered) {
        return Site.id(entered.get("linkId")).flatMap(site().model().links()::byId)
                .filter(link -> link.source() == issue.getId() || link.destination() == issue.getId()).filter(this::visible);
    }

    /** Whether the reader may see both ends; else there is no such link for them. */
    private boolean visible(StoredLink link) {
        return site().model().issues().load(List.of(link.source(), link.destination())).stream().allMatch(end -> may(Permission.BROWSE_PROJECTS, end));
    }

    private Optional<StoredRemoteLink> remote(ApiIssue issue, Map<String, String> entered) {
        return Site.id(entered.get("remoteIssueLinkId")).flatMap(site().model().remoteLinks()::byId).filter(link -> link.issue() == issue.getId());
    }
}
