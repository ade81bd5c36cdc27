package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.parse.CsvField.Role;

/** The events of a table, one of each row. */
final class CsvEvents {

    private static final Map<String, EventKind> KINDS = Map.ofEntries(
            Map.entry("incident", EventKind.ALERT), Map.entry("alarm", EventKind.ALERT), Map.entry("page", EventKind.ALERT),
            Map.entry("detected", EventKind.DETECTION), Map.entry("mitigation", EventKind.ACTION), Map.entry("message", EventKind.COMMUNICATION),
            Map.entry("chat", EventKind.COMMUNICATION), Map.entry("comment", EventKind.COMMUNICATION), Map.entry("deployment", EventKind.CHANGE),
            Map.entry("deploy", EventKind.CHANGE), Map.entry("release", EventKind.CHANGE), Map.entry("rollback", EventKind.CHANGE),
            Map.entry("resolved", EventKind.RECOVERY));

    private final CsvColumns columns;
    private final Reading reading;
    private final CsvClock clock;

    CsvEvents(CsvColumns columns, Reading reading) {
        this.columns = columns;
        this.reading = reading;
        clock = new CsvClock(columns.areUniversal());
    }

    /** The stamp of a row, {@code null} when it has none. */
    StampedLine stamp(CsvRow row) {
        return clock.of(columns.of(row, Role.DATE), columns.of(row, Role.TIME));
    }

    /** Passes on what a row says. */
    void tell(CsvRow row) {
        StampedLine stamp = stamp(row);
        if (stamp == null) {
            String cells = Phrase.of(" ", columns.of(row, Role.DATE), columns.of(row, Role.TIME));
            reading.skip(row.line(), cells.isEmpty() ? WarningCode.NO_TIME : WarningCode.BAD_TIME, cells.isEmpty() ? row.toString() : cells);
            return;
        }
        if (columns.isUneven(row)) {
            reading.warn(row.line(), WarningCode.COLUMNS, row.toString());
        }
        Instant at = reading.at(stamp.stamp(), row.line(), stamp.sample());
        if (at != null) {
            reading.event(event(row, at).known(stamp.precision()));
        }
    }

    private ReadEvent event(CsvRow row, Instant at) {
        String others = columns.others(row);
        String text = columns.of(row, Role.TEXT);
        String kind = columns.of(row, Role.KIND);
        EventKind known = kind(kind);
        String before = Phrase.of(" ", columns.of(row, Role.LEVEL).toUpperCase(Locale.ROOT), known == null ? kind : "", columns.of(row, Role.SOURCE), columns.of(row, Role.PERSON));
        String words = Phrase.of(": ", before, text.isEmpty() ? others.replace("\n", ", ") : text);
        ReadEvent event = ReadEvent.of(at, known == null ? EventKind.OBSERVATION : known, PlainText.of(words), row.line())
                .linked(columns.of(row, Role.LINK), null);
        return text.isEmpty() || others.isEmpty() ? event : event.quoting(PlainText.of(others), null);
    }

    /** The kind that a word names, {@code null} when it names none of ours. */
    private static EventKind kind(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        List<EventKind> own = List.of(EventKind.values()).stream().filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name)).toList();
        return own.isEmpty() ? KINDS.get(name) : own.get(0);
    }
}
