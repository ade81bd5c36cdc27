package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Issues;
import org.debrief.sandbox.jira.model.MailSilence;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Reads and writes issues without asking for permissions, screens or required fields.
 */
public final class ApiIssues implements IssueManager {
    private final Site site;

    public ApiIssues(Site site) {
        this.site = site;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issue(site.model().issues().byId(id));
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : issue(site.model().issues().byKey(key).filter(found -> !key.equalsIgnoreCase(found.key()) || key.equals(found.key())));
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return key == null ? null : issue(site.model().issues().byKey(key));
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        if (!(issue instanceof ApiIssue edited) || edited.stored() == null) {
            throw new IllegalArgumentException("Only an issue that was read can be updated: " + issue);
        }
        try (MailSilence silence = MailSilence.when(!request.isSendMail())) {
            return new ApiIssue(site, write(user, edited, request.getEventDispatchOption().isEventBeingSent()));
        }
    }

    @Override
    public void deleteIssueNoEvent(Issue issue) throws RemoveException {
        if (site.model().issues().byId(issue.getId()).isEmpty()) {
            throw new RemoveException("The issue " + issue.getKey() + " does not exist");
        }
        site.model().issues().deleteUnnoticed(issue.getId());
    }

    private StoredIssue write(ApplicationUser user, ApiIssue edited, boolean dispatched) {
        String author = user == null ? null : user.getKey();
        if (site.model().issues().byId(edited.getId()).isEmpty()) {
            throw new IllegalStateException("The issue " + edited.getKey() + " is gone");
        }
        Issues.Edit edit = dispatched ? site.model().issues().save(edited.stored(), edited.fields(), author)
                : site.model().issues().saveUnindexed(edited.stored(), edited.fields(), author);
        return edit.issue();
    }

    private MutableIssue issue(Optional<StoredIssue> found) {
        return found.map(stored -> new ApiIssue(site, stored)).orElse(null);
    }
}
