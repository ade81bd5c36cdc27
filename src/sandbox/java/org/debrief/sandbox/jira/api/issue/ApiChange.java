package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredChange;

/**
 * One edit in an issue's history.
 */
final class ApiChange extends ChangeHistory {
    private final Site site;
    private final StoredChange stored;

    ApiChange(Site site, StoredChange stored) {
        super(null, null);
        this.site = site;
        this.stored = stored;
    }

    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public Long getIssueId() {
        return stored.issue();
    }

    @Override
    public Timestamp getTimePerformed() {
        return Timestamp.from(stored.at());
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return site.user(stored.author());
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return stored.items().stream().map(this::bean).toList();
    }

    private ChangeItemBean bean(StoredChange.Item item) {
        return new ChangeItemBean(item.custom() ? "custom" : "jira", item.field(), item.from().value(), item.from().text(), item.to().value(),
                item.to().text(), getTimePerformed());
    }
}
