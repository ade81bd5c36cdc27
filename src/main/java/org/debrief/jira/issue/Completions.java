package org.debrief.jira.issue;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.app.action.Completion;

/** The moves into and out of done, from Jira's change history. */
public final class Completions {

    private static final String STATUS = "status";

    private final ChangeHistoryManager histories;
    private final StatusManager statuses;
    private final JiraAuthenticationContext session;

    public Completions(ChangeHistoryManager histories, StatusManager statuses, JiraAuthenticationContext session) {
        this.histories = histories;
        this.statuses = statuses;
        this.session = session;
    }

    /** The completion of each issue that ever moved, by its id; one call for all. */
    Map<Long, Completion> of(List<Issue> issues) {
        Map<Long, Completion> completions = new HashMap<>();
        if (issues.isEmpty()) {
            return completions;
        }
        List<ChangeHistory> inOrder = histories.getChangeHistoriesForUser(issues, session.getLoggedInUser()).stream()
                .sorted(Comparator.comparing(ChangeHistory::getTimePerformed))
                .toList();
        for (ChangeHistory history : inOrder) {
            for (ChangeItemBean item : history.getChangeItemBeans()) {
                if (STATUS.equals(item.getField())) {
                    completions.compute(history.getIssueId(), (id, known) -> after(known, item, history));
                }
            }
        }
        return completions;
    }

    private Completion after(Completion known, ChangeItemBean item, ChangeHistory history) {
        Completion before = known == null ? Completion.NEVER : known;
        boolean wasDone = isDone(item.getFrom());
        boolean isDone = isDone(item.getTo());
        if (isDone && !wasDone) {
            return new Completion(history.getTimePerformed().toInstant(), author(history), before.reopened());
        }
        int reopened = wasDone && !isDone ? before.reopened() + 1 : before.reopened();
        return new Completion(before.doneAt(), before.doneBy(), reopened);
    }

    private boolean isDone(String statusId) {
        return statusId != null && ActionReading.isDone(statuses.getStatus(statusId));
    }

    private static String author(ChangeHistory history) {
        return Optional.ofNullable(history.getAuthorObject()).map(ApplicationUser::getUsername).orElse(null);
    }
}
