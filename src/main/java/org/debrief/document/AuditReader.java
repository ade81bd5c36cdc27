package org.debrief.document;

import java.util.List;
import java.util.Map;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.action.Progress;

/** Reads audits that we wrote; totals are counted again, they follow from the rows. */
final class AuditReader {

    private AuditReader() {}

    static Audit existing(Map<String, Object> json) {
        Input input = Input.tolerant(json);
        List<AuditRow> rows = input.objects("actions").stream().map(AuditReader::row).toList();
        input.done();
        return Audit.of(rows);
    }

    private static AuditRow row(Input input) {
        Integer daysLate = input.number("daysLate", 0);
        Progress progress = new Progress(
                input.count("moves"),
                input.instant("doneAt"),
                input.line("doneBy", TextRules.LONGEST_NAME),
                input.count("reopened"),
                input.count("reminders"));
        return new AuditRow(
                ActionReader.existing(input),
                progress,
                daysLate == null ? null : daysLate.longValue(),
                Boolean.TRUE.equals(input.flag("overdue")));
    }
}
