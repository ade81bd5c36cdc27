package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredRole;

/**
 * What somebody wrote under an issue.
 */
record ApiComment(Site site, StoredComment stored) implements Comment {
    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return site.user(stored.author());
    }

    @Override
    public String getAuthorFullName() {
        return stored.author() == null ? null : getAuthorApplicationUser().getDisplayName();
    }

    @Override
    public String getBody() {
        return stored.body();
    }

    @Override
    public Date getCreated() {
        return Date.from(stored.created());
    }

    @Override
    public String getGroupLevel() {
        return stored.visibility() instanceof Holder.Group group ? group.name() : null;
    }

    @Override
    public Long getRoleLevelId() {
        return stored.visibility() instanceof Holder.Role role ? site.model().roles().byName(role.name()).map(StoredRole::id).orElse(null) : null;
    }
}
