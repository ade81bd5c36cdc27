package org.debrief.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.action.FollowUp;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;

/** Reads an action from its issue. */
public final class ActionReading {

    private final Roster roster;

    ActionReading(Roster roster) {
        this.roster = roster;
    }

    Action action(Issue issue) {
        FieldValues values = new FieldValues(issue, roster);
        Status status = issue.getStatus();
        return new Action(
                String.valueOf(issue.getId()),
                issue.getKey(),
                issue.getSummary(),
                Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getUsername).orElse(null),
                due(issue),
                null,
                values.choice(FieldRole.KIND, ActionKind.class),
                values.choice(FieldRole.AREA),
                status.getName(),
                isDone(status),
                null,
                List.of(),
                FollowUp.NONE);
    }

    /** The due date of an issue, which Jira keeps as a midnight of the server, {@code null} when it has none. */
    public static LocalDate due(Issue issue) {
        Timestamp due = issue.getDueDate();
        return due == null ? null : due.toLocalDateTime().toLocalDate();
    }

    /** Whether a status is of the category <em>done</em>; a status that is gone is not. */
    static boolean isDone(Status status) {
        return status != null
                && status.getStatusCategory() != null
                && StatusCategory.COMPLETE.equals(status.getStatusCategory().getKey());
    }
}
