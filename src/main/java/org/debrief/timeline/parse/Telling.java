package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Passes on the events of one record, each at the first of some fields that holds a time. */
final class Telling {

    /** Where what delivered a record says when. */
    private static final List<String> RECEIPT = List.of("timestamp", "Timestamp", "@timestamp", "received_at", "receivedAt", "time");

    private final JsonRecord record;
    private final Reading reading;

    Telling(JsonRecord record, Reading reading) {
        this.record = record;
        this.reading = reading;
    }

    /** Passes an event on at the first of these fields that holds a time; whether one does. */
    boolean at(Function<Instant, ReadEvent> event, String... paths) {
        for (String path : paths) {
            if (isPassed(event, record.value(path))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassed(Function<Instant, ReadEvent> event, Object value) {
        Stamp stamp = Stamps.of(value);
        if (stamp != null) {
            Instant at = reading.at(stamp, record.line(), value.toString());
            if (at != null) {
                reading.event(event.apply(at));
            }
        }
        return stamp != null;
    }

    /** Passes an event on at another time than its own, which is warned of; whether there is one. */
    boolean standingIn(Function<Instant, ReadEvent> event, String... paths) {
        for (String path : paths) {
            if (isPassed(event, record.value(path))) {
                reading.warn(record.line(), WarningCode.OTHER_TIME, path);
                return true;
            }
        }
        return false;
    }

    /**
     * Passes an event on at the first of these fields that holds a time, else at the time at which the record was received, which is
     * warned of; without either it is skipped.
     */
    void orOnReceipt(Function<Instant, ReadEvent> event, String... paths) {
        if (!at(event, paths) && !isReceived(event)) {
            String unreadable = record.first(paths);
            boolean none = unreadable == null || unreadable.startsWith("0");
            WarningCode code = none ? WarningCode.NO_TIME : WarningCode.BAD_TIME;
            reading.skip(record.line(), code, none ? event.apply(Instant.EPOCH).text() : unreadable);
        }
    }

    private boolean isReceived(Function<Instant, ReadEvent> event) {
        for (String path : RECEIPT) {
            String received = record.outerText(path);
            if (isPassed(event, received)) {
                reading.warn(record.line(), WarningCode.TIME_OF_RECEIPT, received);
                return true;
            }
        }
        return false;
    }
}
