package org.debrief.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An action item of an incident: a sub-task, or an issue of another project that is linked as one.
 *
 * @param id the issue id, {@code null} before it exists
 * @param key the issue key, {@code null} before it exists
 * @param owner the assignee's user name, {@code null} when nobody owns it
 * @param due {@code null} when it has no due date
 * @param originalDue the first due date it ever had
 * @param kind {@code null} when not said
 * @param area {@code ENGINEERING}, {@code OPERATIONS}, {@code PRODUCT} or a key of the project's own, {@code null} when not said
 * @param status the name of its status, {@code null} before it exists
 * @param done whether its status belongs to the category <em>done</em>
 * @param doneAt when it last moved into that category, {@code null} when it is not done
 * @param answers the ids of the factors and whys it answers
 */
public record Action(
        String id,
        String key,
        String summary,
        String owner,
        LocalDate due,
        LocalDate originalDue,
        ActionKind kind,
        String area,
        String status,
        boolean done,
        Instant doneAt,
        List<String> answers,
        FollowUp followUp) {

    public Action {
        Objects.requireNonNull(summary, "summary");
        answers = List.copyOf(answers);
        Objects.requireNonNull(followUp, "followUp");
    }

    /** An action as it is planned, before its issue exists. */
    public static Action planned(
            String summary, String owner, LocalDate due, ActionKind kind, String area, List<String> answers, FollowUp followUp) {
        return new Action(null, null, summary, owner, due, due, kind, area, null, false, null, answers, followUp);
    }

    /** The same action with what is kept beside its issue. */
    public Action recorded(LocalDate firstDue, List<String> answered, FollowUp meeting) {
        return new Action(id, key, summary, owner, due, firstDue, kind, area, status, done, doneAt, answered, meeting);
    }

    /** The same action with the instant at which it was completed, which is dropped while it is not done. */
    public Action completed(Instant at) {
        return new Action(
                id, key, summary, owner, due, originalDue, kind, area, status, done, done ? at : null, answers, followUp);
    }

    /** The same action without answers to what is not among the given factors and whys. */
    public Action answeringOnly(Set<String> ids) {
        return recorded(originalDue, answers.stream().filter(ids::contains).toList(), followUp);
    }

    /** Whether it should have been done before today and is not. */
    public boolean isOverdue(LocalDate today) {
        return !done && due != null && due.isBefore(today);
    }
}
