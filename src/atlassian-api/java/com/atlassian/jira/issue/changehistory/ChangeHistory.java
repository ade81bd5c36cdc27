package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import org.ofbiz.core.entity.GenericValue;

import java.sql.Timestamp;
import java.util.List;

/** What one person changed in an issue at one moment; the host supplies the values. */
public class ChangeHistory implements WithId {

    public ChangeHistory(GenericValue changeHistory, IssueManager issueManager) {
    }

    @Override
    public Long getId() {
        throw suppliedByHost();
    }

    public Long getIssueId() {
        throw suppliedByHost();
    }

    public Timestamp getTimePerformed() {
        throw suppliedByHost();
    }

    public ApplicationUser getAuthorObject() {
        throw suppliedByHost();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw suppliedByHost();
    }

    private static UnsupportedOperationException suppliedByHost() {
        return new UnsupportedOperationException("supplied by the host");
    }
}
