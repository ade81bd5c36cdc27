package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import org.ofbiz.core.entity.GenericValue;

import java.sql.Timestamp;

/** A file at an issue, without its content; the host supplies the values. */
public class Attachment {

    public Attachment(IssueManager issueManager, GenericValue attachmentGV) {
    }

    public Long getId() {
        throw suppliedByHost();
    }

    public Long getIssueId() {
        throw suppliedByHost();
    }

    public Issue getIssue() {
        throw suppliedByHost();
    }

    public String getFilename() {
        throw suppliedByHost();
    }

    public String getMimetype() {
        throw suppliedByHost();
    }

    public Long getFilesize() {
        throw suppliedByHost();
    }

    public Timestamp getCreated() {
        throw suppliedByHost();
    }

    public String getAuthorKey() {
        throw suppliedByHost();
    }

    public ApplicationUser getAuthorObject() {
        throw suppliedByHost();
    }

    public Boolean isThumbnailable() {
        throw suppliedByHost();
    }

    private static UnsupportedOperationException suppliedByHost() {
        return new UnsupportedOperationException("supplied by the host");
    }
}
