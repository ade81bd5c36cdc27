package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueWatcher;
import org.debrief.sandbox.jira.model.Issues;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Makes the product's events of what happens to issues, whoever wrote them: this API, REST or a page. An edit without a difference has none.
 */
public final class IssueNews implements IssueWatcher {
    private final Site site;

    public IssueNews(Site site) {
        this.site = site;
    }

    @Override
    public void created(StoredIssue issue, String author) {
        publish(issue, author, EventType.ISSUE_CREATED_ID);
    }

    @Override
    public void edited(Issues.Edit edit, String author) {
        edit.change().ifPresent(change -> publish(edit.issue(), author, EventType.ISSUE_UPDATED_ID));
    }

    @Override
    public void moved(Issues.Edit edit, String author) {
        publish(edit.issue(), author, EventType.ISSUE_GENERICEVENT_ID);
    }

    @Override
    public void deleted(StoredIssue before, String author) {
        publish(before, author, EventType.ISSUE_DELETED_ID);
    }

    private void publish(StoredIssue issue, String author, Long kind) {
        site.publish(new IssueEvent(new ApiIssue(site, issue), Map.of(), site.user(author), kind));
    }
}
