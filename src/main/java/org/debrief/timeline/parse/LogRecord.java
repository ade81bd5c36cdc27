package org.debrief.timeline.parse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.debrief.timeline.EventKind;

/** A JSON record read as what loggers write: a time, a level, what wrote it and what it says, by the usual names of the fields. */
final class LogRecord {

    /** How deep fields are looked for in the objects that loggers nest them in. */
    private static final int DEEPEST = 2;

    private final String[] best = new String[LogField.Role.values().length];
    private final int[] ranks = new int[best.length];
    private Stamp stamp;
    private Object time;
    private LogField levelField;

    private LogRecord() {
        Arrays.fill(ranks, Integer.MAX_VALUE);
    }

    /** The record with its fields found. */
    static LogRecord of(JsonRecord record) {
        LogRecord log = new LogRecord();
        log.look(record.fields(), 0, 0);
        return log;
    }

    private void look(Map<?, ?> fields, int penalty, int depth) {
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            Object value = field.getValue();
            if (value != null) {
                look((String) field.getKey(), value, penalty, depth);
            }
        }
    }

    private void look(String name, Object value, int penalty, int depth) {
        LogField known = LogField.named(name);
        if (known == null) {
            return;
        }
        int rank = known.rank() + penalty;
        if (known.role() == LogField.Role.TIME) {
            take(rank, value);
        } else if (value instanceof Map<?, ?> map) {
            nested(known, map, penalty, depth);
        } else if (known.role() != LogField.Role.NONE && rank < ranks[known.role().ordinal()]) {
            keep(known, rank, value);
        }
    }

    private void nested(LogField known, Map<?, ?> map, int penalty, int depth) {
        if (known.role() == LogField.Role.SOURCE) {
            Object name = map.containsKey("name") ? map.get("name") : map.get("hostname");
            if (name instanceof String && known.rank() + penalty < ranks[known.role().ordinal()]) {
                keep(known, known.rank() + penalty, name);
            }
        } else if (depth < DEEPEST) {
            look(map, penalty + 100, depth + 1);
        }
    }

    private void keep(LogField known, int rank, Object value) {
        String text = value.toString();
        if (!text.isBlank()) {
            best[known.role().ordinal()] = text;
            ranks[known.role().ordinal()] = rank;
            levelField = known.role() == LogField.Role.LEVEL ? known : levelField;
        }
    }

    private void take(int rank, Object value) {
        int former = ranks[LogField.Role.TIME.ordinal()];
        if (rank >= former && stamp != null) {
            return;
        }
        Stamp found = Stamps.of(plain(value));
        if (found != null || stamp == null && rank < former) {
            stamp = found;
            time = value;
            ranks[LogField.Role.TIME.ordinal()] = rank;
        }
    }

    /** The value of a time that is an object: seconds and nanoseconds, or a date in an envelope. */
    private static Object plain(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.get("epochSecond") instanceof Long seconds && map.get("nanoOfSecond") instanceof Long nanos) {
            return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9));
        }
        return map.get("$date");
    }

    /** Whether there is a field that says when, readable or not. */
    boolean hasTime() {
        return time != null;
    }

    /** Whether there is a field that says what. */
    boolean hasText() {
        return text(LogField.Role.TEXT) != null;
    }

    private String text(LogField.Role role) {
        return best[role.ordinal()];
    }

    /** Its event, empty when it cannot be placed in time, which is passed on. */
    Optional<ReadEvent> event(JsonRecord record, Reading reading) {
        int line = record.line();
        if (time == null || stamp == null) {
            reading.skip(line, time == null ? WarningCode.NO_TIME : WarningCode.BAD_TIME, time == null ? ReadRecords.names(record) : time.toString());
            return Optional.empty();
        }
        Instant at = reading.at(stamp, line, time.toString());
        if (at == null) {
            return Optional.empty();
        }
        String message = hasText() ? text(LogField.Role.TEXT) : LogField.summary(record.fields());
        ReadEvent event = ReadEvent.of(at, EventKind.OBSERVATION, PlainText.of(prefix() + message), line);
        String trace = text(LogField.Role.TRACE);
        return Optional.of(trace == null ? event : event.quoting(PlainText.of(trace), null));
    }

    private String prefix() {
        String level = level();
        String source = text(LogField.Role.SOURCE);
        if (level == null || source == null) {
            return level == null && source == null ? "" : (level == null ? source : level) + ": ";
        }
        return level + " " + source + ": ";
    }

    private String level() {
        String level = text(LogField.Role.LEVEL);
        return level == null ? null : levelField.level(level.strip());
    }
}
