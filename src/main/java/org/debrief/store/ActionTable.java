package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.action.Action;

/** The table of actions and the moves of their due dates, one row at a time. */
final class ActionTable {

    private final ActiveObjects ao;

    ActionTable(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<ActionRow> row(long actionId) {
        return Rows.first(ao.find(ActionRow.class, "ISSUE_ID = ?", actionId));
    }

    /** A new row, whose due date is its original one. */
    ActionRow create(long incidentId, long actionId, LocalDate due, Instant at) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", actionId);
        columns.put("INCIDENT_ID", incidentId);
        columns.put("OPENED_AT", at.getEpochSecond());
        columns.put("MOVES", 0);
        if (due != null) {
            columns.put("ORIGINAL_DUE", due.toEpochDay());
            columns.put("PRESENT_DUE", due.toEpochDay());
        }
        return ao.create(ActionRow.class, columns);
    }

    /** Puts what a plan says beside the due date into a row. */
    static void plan(ActionRow row, Action action) {
        Instant meeting = action.followUp().at();
        row.setAnswers(ListColumn.ofStrings(action.answers()));
        row.setFollowUpAt(meeting == null ? null : meeting.getEpochSecond());
        row.setFollowUpWith(ListColumn.ofStrings(action.followUp().attendees()));
    }

    /** Ties a row to its incident, once that is known and whenever it becomes another. */
    static void tie(ActionRow row, long incidentId) {
        if (incidentId != 0 && row.getIncidentId() != incidentId) {
            row.setIncidentId(incidentId);
        }
    }

    /** Notes a due date in a row; any change after the first date leaves a row of its own. */
    void due(ActionRow row, LocalDate due, Instant at, String by) {
        Long day = due == null ? null : due.toEpochDay();
        if (Objects.equals(day, row.getPresentDue())) {
            return;
        }
        if (row.getOriginalDue() == null) {
            row.setOriginalDue(day);
        } else {
            move(row, day, at, by);
            row.setMoves(row.getMoves() + 1);
        }
        row.setPresentDue(day);
    }

    private void move(ActionRow row, Long day, Instant at, String by) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", row.getIssueId());
        columns.put("DUE_BEFORE", row.getPresentDue());
        columns.put("DUE_AFTER", day);
        columns.put("MOVED_AT", at.getEpochSecond());
        columns.put("MOVED_BY", by);
        columns.values().removeIf(value -> value == null);
        ao.create(DueMoveRow.class, columns);
    }

    void forget(long actionId) {
        ao.deleteWithSQL(DueMoveRow.class, "ISSUE_ID = ?", actionId);
        ao.deleteWithSQL(ActionRow.class, "ISSUE_ID = ?", actionId);
    }

    /** Forgets all actions of an incident. */
    static void clear(ActiveObjects ao, long incidentId) {
        List<Long> actions = Stream.of(ao.find(ActionRow.class, "INCIDENT_ID = ?", incidentId)).map(ActionRow::getIssueId).toList();
        Rows.delete(ao, DueMoveRow.class, "ISSUE_ID", actions);
        ao.deleteWithSQL(ActionRow.class, "INCIDENT_ID = ?", incidentId);
    }
}
