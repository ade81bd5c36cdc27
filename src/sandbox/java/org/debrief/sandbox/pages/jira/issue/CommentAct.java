package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * What one may do to a comment that stands under an issue, by one's own right or by that to everyone's.
 */
abstract class CommentAct extends IssueOperation {
    private static final long serialVersionUID = 1L;
    private static final String COMMENT = "commentId";

    private final Deed deed;
    private final String refusal;

    /**
     * @param refusal what is said to whom may not, about {@code %s}, the comment's id
     */
    CommentAct(JiraPages pages, Deed deed, String refusal) {
        super(pages);
        this.deed = deed;
        this.refusal = refusal;
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        Optional<StoredComment> comment = comment(issue, entered);
        if (comment.isEmpty()) {
            return Optional.of("Can not find a comment for the id: " + entered.getOrDefault(COMMENT, "") + ".");
        }
        return site().model().permissions().allows(deed, issue.stored(), comment.get().author(), row()) ? Optional.empty()
                : Optional.of(String.format(refusal, comment.get().id()));
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        act(issue, comment(issue, entered).orElseThrow(), entered, errors);
    }

    protected abstract void act(ApiIssue issue, StoredComment comment, Map<String, String> entered, ErrorCollection errors);

    @Override
    protected String after(ApiIssue issue) {
        return super.after(issue) + "#activitymodule";
    }

    /** The comment of the issue that was named, if the reader may read it. */
    protected Optional<StoredComment> comment(ApiIssue issue, Map<String, String> entered) {
        List<StoredComment> named = Site.id(entered.get(COMMENT)).flatMap(site().model().comments()::byId)
                .filter(found -> found.issue() == issue.getId()).stream().toList();
        return site().model().permissions().readable(named, issue.stored(), row()).stream().findFirst();
    }

    /** Where a form about a comment is sent. */
    protected static ActionForm.Target target(ApiIssue issue, StoredComment comment, String action, String submit) {
        Map<String, String> hidden = new HashMap<>(target(issue, action, submit).hidden());
        hidden.put(COMMENT, String.valueOf(comment.id()));
        return new ActionForm.Target("/secure/" + action + ".jspa", submit, hidden, "/browse/" + issue.getKey());
    }

    private User row() {
        return site().row(reader());
    }
}
