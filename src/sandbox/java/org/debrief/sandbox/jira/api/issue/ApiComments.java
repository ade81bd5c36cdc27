package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * The comments under issues, oldest first; whether a person may see the issue is the caller's matter, but not which comments they may read.
 */
public final class ApiComments implements CommentManager {
    private final Site site;

    public ApiComments(Site site) {
        this.site = site;
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        StoredIssue stored = site.model().issues().byId(issue.getId()).orElseThrow(() -> new IllegalArgumentException("The issue is gone: " + issue));
        List<StoredComment> all = site.model().comments().of(List.of(stored.id()));
        return site.model().permissions().readable(all, stored, site.row(user)).stream().<Comment>map(comment -> new ApiComment(site, comment)).toList();
    }
}
