package org.debrief.timeline.parse;

import java.util.List;
import java.util.stream.Collectors;

/** The records of a document: by their format, else as log records, else skipped. */
final class ReadRecords implements JsonWalk.Records {

    private final JsonRecords records;
    private final Reading reading;

    ReadRecords(List<JsonFormat> formats, Reading reading) {
        records = new JsonRecords(formats, reading);
        this.reading = reading;
    }

    @Override
    public boolean areListed(String field) {
        return records.areListed(field);
    }

    @Override
    public boolean areListed(String field, JsonRecord first) {
        return records.areListed(field, first);
    }

    @Override
    public void met(JsonRecord record, boolean opened) {
        if (records.isRead(record) || opened) {
            return;
        }
        LogRecord log = LogRecord.of(record);
        if (log.hasTime() && log.hasText()) {
            log.event(record, reading).ifPresent(reading::event);
        } else {
            reading.skip(record.line(), log.hasTime() ? WarningCode.OTHER_KIND : WarningCode.NO_TIME, names(record));
        }
    }

    /** What a person may know the record by. */
    static String names(JsonRecord record) {
        return record.fields().keySet().stream().limit(8).collect(Collectors.joining(", "));
    }

    @Override
    public void passed(int line, WarningCode code) {
        reading.skip(line, code, null);
    }
}
