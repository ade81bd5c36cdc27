package com.atlassian.jira.issue.link;

/** A type of issue link, with its words for both directions. */
public interface IssueLinkType {

    Long getId();

    String getName();

    String getOutward();

    String getInward();
}
