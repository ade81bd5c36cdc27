package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.parse.CsvField.Role;

/** The events of a table, one of each row. */
final class CsvEvents {

    private static final Map<String, EventKind> KINDS = new HashMap<>(Map.ofEntries(
            Map.entry("incident", EventKind.ALERT), Map.entry("alarm", EventKind.ALERT), Map.entry("page", EventKind.ALERT),
            Map.entry("detected", EventKind.DETECTION), Map.entry("mitigation", EventKind.ACTION), Map.entry("message", EventKind.COMMUNICATION),
            Map.entry("chat", EventKind.COMMUNICATION), Map.entry("comment", EventKind.COMMUNICATION), Map.entry("deployment", EventKind.CHANGE),
            Map.entry("deploy", EventKind.CHANGE), Map.entry("release", EventKind.CHANGE), Map.entry("rollback", EventKind.CHANGE),
            Map.entry("resolved", EventKind.RECOVERY)));

    static {
        for (EventKind kind : EventKind.values()) {
            KINDS.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
    }

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
        EventKind known = KINDS.get(kind.toLowerCase(Locale.ROOT));
        StringBuilder words = new StringBuilder(columns.of(row, Role.LEVEL).toUpperCase(Locale.ROOT));
        append(words, " ", known == null ? kind : "");
        append(words, " ", columns.of(row, Role.SOURCE));
        append(words, " ", columns.of(row, Role.PERSON));
        append(words, ": ", text.isEmpty() ? others.replace("\n", ", ") : text);
        ReadEvent event = ReadEvent.of(at, known == null ? EventKind.OBSERVATION : known, PlainText.of(words.toString()), row.line());
        String link = columns.of(row, Role.LINK);
        event = link.isEmpty() ? event : event.linked(link, null);
        return text.isEmpty() || others.isEmpty() ? event : event.quoting(PlainText.of(others), null);
    }

    private static void append(StringBuilder words, String before, String part) {
        if (!part.isEmpty()) {
            words.append(words.length() == 0 ? "" : before).append(part);
        }
    }
}
