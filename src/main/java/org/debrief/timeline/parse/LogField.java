package org.debrief.timeline.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A field as loggers name it.
 *
 * @param rank of several fields of a role the one of the lowest rank counts
 */
record LogField(Role role, int rank) {

    /** What a field of a log record says. */
    enum Role { TIME, LEVEL, TEXT, SOURCE, TRACE, NONE }

    /** Names of the numbers that journals write, from 0. */
    private static final List<String> SYSLOG = List.of("EMERG", "ALERT", "CRIT", "ERROR", "WARN", "NOTICE", "INFO", "DEBUG");

    /** Names of the numbers that loggers of JavaScript write, from 10 in tens. */
    private static final List<String> TENS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");
    private static final int MOST_OF_SUMMARY = 8;
    private static final Map<String, LogField> BY_NAME = new HashMap<>();

    static {
        name(Role.TIME, "@timestamp", "timestamp", "Timestamp", "time", "Time", "ts", "@t", "t", "datetime", "dateTime", "date", "Date", "eventTime",
                "event_time", "eventTimestamp", "event_timestamp", "occurred_at", "occurredAt", "created_at", "createdAt", "created", "started_at",
                "startedAt", "asctime", "timeMillis", "time_iso8601", "instant", "date_happened", "EdgeStartTimestamp", "__REALTIME_TIMESTAMP");
        name(Role.LEVEL, "level", "severity", "lvl", "log.level", "Level", "levelname", "loglevel", "log_level", "@l", "severityText", "severity_text",
                "PRIORITY");
        name(Role.TEXT, "message", "msg", "Message", "text", "@m", "event", "log", "body", "MESSAGE", "textPayload", "short_message", "description",
                "title", "summary", "@mt", "error.message", "error", "err");
        name(Role.SOURCE, "service.name", "service", "app", "application", "component", "logger", "logger_name", "log.logger", "name",
                "SYSLOG_IDENTIFIER", "host", "hostname", "host.name", "_HOSTNAME");
        name(Role.TRACE, "stack_trace", "stacktrace", "stackTrace", "stack", "error.stack_trace", "exception", "exc_info", "@x");
        name(Role.NONE, "@fields", "fields", "data", "jsonPayload", "attributes", "payload", "record");
    }

    private static void name(Role role, String... names) {
        for (String name : names) {
            BY_NAME.put(name, new LogField(role, BY_NAME.size()));
        }
    }

    /** The field of a name, {@code null} when loggers do not use it. */
    static LogField named(String name) {
        return BY_NAME.get(name);
    }

    /** The name of a level; numbers have names where it is known how they count, {@code null} elsewhere. */
    String level(String level) {
        if (level.charAt(0) < '0' || level.charAt(0) > '9') {
            return level.toUpperCase(Locale.ROOT);
        }
        int number = level.matches("[0-9]{1,2}") ? Integer.parseInt(level) : -1;
        if (this == BY_NAME.get("PRIORITY")) {
            return number >= 0 && number < SYSLOG.size() ? SYSLOG.get(number) : null;
        }
        return this == BY_NAME.get("level") && number >= 10 && number / 10 <= TENS.size() ? TENS.get(number / 10 - 1) : null;
    }

    /** The name of a level as syslog counts, from 0 for the worst to 7. */
    static String ofSyslog(int level) {
        return SYSLOG.get(level);
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
