package org.debrief.timeline.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field as loggers name it.
 *
 * @param rank of several fields of a role the one of the lowest rank counts
 * @param opens whether such fields are looked for in it when it is an object
 */
record LogField(Role role, int rank, boolean opens) {

    /** What a field of a log record says. */
    enum Role { TIME, LEVEL, TEXT, SOURCE, TRACE, NONE }

    /** The level of syslog, from 0 for the worst to 7. */
    static final LogField PRIORITY = new LogField(Role.LEVEL, 50, false);

    private static final List<String> SYSLOG = List.of("EMERG", "ALERT", "CRIT", "ERROR", "WARN", "NOTICE", "INFO", "DEBUG");
    private static final List<String> BUNYAN = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");
    private static final int MOST_OF_SUMMARY = 8;
    private static final Map<String, LogField> BY_NAME = new HashMap<>();

    static {
        name(Role.TIME, "@timestamp", "timestamp", "Timestamp", "time", "Time", "ts", "@t", "t", "datetime", "dateTime", "date", "Date", "eventTime",
                "event_time", "eventTimestamp", "event_timestamp", "occurred_at", "occurredAt", "created_at", "createdAt", "created", "started_at",
                "startedAt", "asctime", "timeMillis", "time_iso8601", "instant", "date_happened", "EdgeStartTimestamp", "__REALTIME_TIMESTAMP");
        name(Role.LEVEL, "level", "severity", "lvl", "log.level", "Level", "levelname", "loglevel", "log_level", "@l", "severityText", "severity_text");
        name(Role.TEXT, "message", "msg", "Message", "text", "@m", "event", "log", "body", "MESSAGE", "textPayload", "short_message", "description",
                "title", "summary", "@mt", "error.message", "error", "err");
        name(Role.SOURCE, "service.name", "service", "app", "application", "component", "logger", "logger_name", "log.logger", "name",
                "SYSLOG_IDENTIFIER", "host", "hostname", "host.name", "_HOSTNAME");
        name(Role.TRACE, "stack_trace", "stacktrace", "stackTrace", "stack", "error.stack_trace", "exception", "exc_info", "@x");
        name(Role.NONE, "@fields", "fields", "data", "jsonPayload", "attributes", "payload", "record");
        BY_NAME.put("PRIORITY", PRIORITY);
    }

    private static void name(Role role, String... names) {
        for (String name : names) {
            BY_NAME.put(name, new LogField(role, BY_NAME.size(), true));
        }
    }

    /** The field of a name, {@code null} when loggers do not use it. */
    static LogField named(String name) {
        return BY_NAME.get(name);
    }

    /** The name of a level; numbers count in tens from 10, those of syslog from 0. */
    static Optional<String> level(String level, boolean syslog) {
        if (!level.matches("[0-9]+")) {
            return Optional.of(level);
        }
        List<String> names = syslog ? SYSLOG : BUNYAN;
        int place = level.length() > 2 ? -1 : syslog ? Integer.parseInt(level) : Integer.parseInt(level) / 10 - 1;
        return place >= 0 && place < names.size() ? Optional.of(names.get(place)) : Optional.empty();
    }

    /** The first fields of a record that has no message, one after the other. */
    static String summary(Map<String, Object> fields) {
        List<String> parts = new ArrayList<>();
        summary("", fields, parts);
        return String.join(" ", parts);
    }

    private static void summary(String path, Map<?, ?> fields, List<String> parts) {
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            LogField known = BY_NAME.get(field.getKey());
            if (parts.size() >= MOST_OF_SUMMARY || known != null && known.role() == Role.TIME) {
                continue;
            }
            Object value = field.getValue();
            if (value instanceof Map<?, ?> map) {
                summary(path + field.getKey() + ".", map, parts);
            } else if (value != null && !(value instanceof List) && !value.toString().isBlank()) {
                parts.add(path + field.getKey() + "=" + value);
            }
        }
    }
}
