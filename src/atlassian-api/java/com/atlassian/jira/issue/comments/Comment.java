package com.atlassian.jira.issue.comments;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.user.ApplicationUser;

import java.util.Date;

/** What somebody wrote under an issue; with a group or role level only its members may read it. */
public interface Comment extends WithId {

    ApplicationUser getAuthorApplicationUser();

    String getAuthorFullName();

    String getBody();

    Date getCreated();

    String getGroupLevel();

    @Override
    Long getId();

    Long getRoleLevelId();
}
