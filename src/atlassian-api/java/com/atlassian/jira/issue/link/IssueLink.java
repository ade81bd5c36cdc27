package com.atlassian.jira.issue.link;

/** A link from one issue to another. */
public interface IssueLink {

    Long getSourceId();

    Long getDestinationId();

    IssueLinkType getIssueLinkType();
}
