package org.debrief.timeline.parse;

import java.util.List;
import java.util.Map;

/** Gives each JSON record of a file to the format that knows it, also when it is wrapped by what delivered it. */
final class JsonRecords {

    /** How many objects around a record are looked into. */
    static final int WRAPPERS = 3;

    private final List<JsonFormat> formats;
    private final Reading reading;

    JsonRecords(List<JsonFormat> formats, Reading reading) {
        this.formats = formats;
        this.reading = reading;
    }

    /** Whether a format wants the records of a list under this field one by one. */
    boolean areListed(String field) {
        return formats.stream().anyMatch(format -> format.listedUnder().contains(field));
    }

    /** Whether a format that wants the records of such a list one by one knows this one. */
    boolean areListed(String field, JsonRecord first) {
        return formats.stream().anyMatch(format -> format.listedUnder().contains(field) && format.recognises(first));
    }

    /** Reads a record, or those in it; whether any format knows one. */
    boolean isRead(JsonRecord record) {
        return isRead(record, 0);
    }

    private boolean isRead(JsonRecord record, int depth) {
        for (JsonFormat format : formats) {
            if (format.recognises(record)) {
                reading.recognised(format);
                format.read(record, reading);
                return true;
            }
        }
        boolean read = false;
        if (depth < WRAPPERS) {
            for (Object value : record.fields().values()) {
                read |= isReadWithin(record, value, depth + 1);
            }
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private boolean isReadWithin(JsonRecord record, Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            return isRead(record.within((Map<String, Object>) map), depth);
        }
        if (value instanceof String text) {
            Map<String, Object> fields = looksLikeObject(text) ? JsonText.object(text, record.line()) : null;
            return fields != null && isRead(record.within(fields), depth);
        }
        boolean read = false;
        if (value instanceof List<?> list) {
            for (Object item : list) {
                read |= item instanceof Map && isReadWithin(record, item, depth);
            }
        }
        return read;
    }

    private static boolean looksLikeObject(String text) {
        String stripped = text.isEmpty() || text.charAt(0) > '{' ? "" : text.strip();
        return stripped.startsWith("{") && stripped.endsWith("}");
    }
}
