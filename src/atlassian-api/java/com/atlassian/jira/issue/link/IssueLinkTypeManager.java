package com.atlassian.jira.issue.link;

import java.util.Collection;

/** The types of issue links. */
public interface IssueLinkTypeManager {

    void createIssueLinkType(String name, String outward, String inward, String style);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
