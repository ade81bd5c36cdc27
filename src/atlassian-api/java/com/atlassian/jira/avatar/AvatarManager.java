package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/** The pictures of users, projects and issue types. */
public interface AvatarManager {

    /** The picture of what has none of its own. */
    Long getDefaultAvatarId(IconType iconType);
}
