package com.atlassian.jira.entity;

/** Something that has an id. */
public interface WithId {

    Long getId();
}
