package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconType;

/** The pictures of issue types: one for all, which is not drawn. */
public final class ApiAvatars implements AvatarManager {
    static final long ISSUE_TYPE = 10300;

    @Override
    public Long getDefaultAvatarId(IconType iconType) {
        return "issuetype".equals(iconType.getKey()) ? ISSUE_TYPE : null;
    }
}
