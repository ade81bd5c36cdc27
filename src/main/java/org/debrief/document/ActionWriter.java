package org.debrief.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.action.AuditTotals;

/** Writes actions and audits. */
public final class ActionWriter {

    private ActionWriter() {}

    /** The JSON object of an action. */
    public static Map<String, Object> action(Action action) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", action.id());
        json.put("key", action.key());
        json.put("summary", action.summary());
        json.put("owner", action.owner());
        json.put("due", date(action.due()));
        json.put("originalDue", date(action.originalDue()));
        json.put("kind", PartWriter.name(action.kind()));
        json.put("area", action.area());
        json.put("status", action.status());
        json.put("done", action.done());
        json.put("doneAt", PartWriter.instant(action.doneAt()));
        json.put("answers", action.answers());
        Map<String, Object> followUp = new LinkedHashMap<>();
        followUp.put("at", PartWriter.instant(action.followUp().at()));
        followUp.put("attendees", action.followUp().attendees());
        json.put("followUp", followUp);
        return json;
    }

    /** The JSON object of an audit: {@code actions} and {@code totals}. */
    public static Map<String, Object> audit(Audit audit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actions", PartWriter.each(audit.rows(), ActionWriter::row));
        json.put("totals", totals(audit.totals()));
        return json;
    }

    private static Map<String, Object> row(AuditRow row) {
        Map<String, Object> json = action(row.action());
        json.put("moves", row.progress().moves());
        json.put("doneBy", row.progress().doneBy());
        json.put("daysLate", row.daysLate());
        json.put("overdue", row.overdue());
        json.put("reopened", row.progress().reopened());
        json.put("reminders", row.progress().reminders());
        return json;
    }

    private static Map<String, Object> totals(AuditTotals totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("onTime", totals.onTime());
        json.put("late", totals.late());
        json.put("open", totals.open());
        json.put("overdue", totals.overdue());
        json.put("withoutOwner", totals.withoutOwner());
        json.put("withoutDue", totals.withoutDue());
        json.put("all", totals.all());
        return json;
    }

    private static String date(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
