package org.debrief.timeline.parse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.debrief.timeline.EventKind;

/** Alerts as Opsgenie's API gives them: that they were created, and by their report acknowledged and closed. */
final class OpsgenieAlerts implements JsonFormat {

    /** A longer number is an instant, a shorter one the milliseconds since the alert was created. */
    private static final BigDecimal LONGEST_SPAN = BigDecimal.valueOf(100_000_000_000L);

    @Override
    public String format() {
        return "opsgenie";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("data", "alerts");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.has("tinyId", "message", "createdAt") && (record.has("alias") || record.has("acknowledged") || record.has("report"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        new Telling(record, reading).orOnReceipt(at -> event(record, "created", null, at), "createdAt");
        reported(record, reading, "report.ackTime", at -> event(record, "acknowledged", record.text("report.acknowledgedBy"), at));
        reported(record, reading, "report.closeTime", at -> event(record, "closed", record.text("report.closedBy"), at));
    }

    private static void reported(JsonRecord alert, Reading reading, String path, Function<Instant, ReadEvent> event) {
        if (!(alert.value(path) instanceof Number number) || new BigDecimal(number.toString()).abs().compareTo(LONGEST_SPAN) > 0) {
            new Telling(alert, reading).at(event, path);
        } else if (Stamps.of(alert.value("createdAt")) instanceof Stamp.Exact created && number.longValue() > 0) {
            after(created.instant(), number.longValue(), reading, event);
        }
    }

    private static void after(Instant created, long millis, Reading reading, Function<Instant, ReadEvent> event) {
        try {
            reading.event(event.apply(created.plusMillis(millis)));
        } catch (DateTimeException | ArithmeticException e) {
            reading.warn(0, WarningCode.BAD_TIME, Long.toString(millis));
        }
    }

    private static ReadEvent event(JsonRecord alert, String verb, String person, Instant at) {
        String text = Phrase.of(": ", OpsgenieStory.title(alert), Phrase.of(" ", verb, Phrase.around("by ", person, "")));
        return ReadEvent.of(at, OpsgenieStory.kind(verb), PlainText.of(text), alert.line())
                .identified("opsgenie:" + alert.first("id", "alertId", "tinyId") + ":" + verb + ":" + at);
    }
}
