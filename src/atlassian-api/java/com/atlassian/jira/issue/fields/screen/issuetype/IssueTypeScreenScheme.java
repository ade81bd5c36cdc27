package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

import java.util.Collection;

/** Which screen scheme each issue type of a project has. */
public interface IssueTypeScreenScheme {

    Long getId();

    String getName();

    void setName(String name);

    void setDescription(String description);

    void store();

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    IssueTypeScreenSchemeEntity getEntity(String issueTypeId);

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);

    void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    boolean containsEntity(String issueTypeId);

    /** Gives the projects that have this scheme; only their number is sure, as the element type has changed between versions. */
    Collection<?> getProjects();

    boolean isDefault();
}
