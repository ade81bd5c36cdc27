package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.debrief.timeline.EventKind;

/** Alerts as Grafana sent them up to version 8: one rule in one state, without any time of its own. */
final class GrafanaLegacyAlerts implements JsonFormat {

    private static final int MOST_VALUES = 5;

    @Override
    public String format() {
        return "grafana-alerts";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.text("ruleName") != null
                && record.text("state") != null
                && (record.has("evalMatches") || record.has("ruleUrl") || record.has("ruleId"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        new Telling(record, reading).orOnReceipt(at -> event(record, at));
    }

    private static ReadEvent event(JsonRecord record, Instant at) {
        return ReadEvent.of(at, kind(record.text("state")), PlainText.of(text(record)), record.line())
                .linked(record.text("ruleUrl"), "dashboard")
                .linked(record.text("imageUrl"), "image");
    }

    private static EventKind kind(String state) {
        String plain = state.toLowerCase(Locale.ROOT);
        return "alerting".equals(plain) ? EventKind.ALERT : "ok".equals(plain) ? EventKind.RECOVERY : EventKind.OBSERVATION;
    }

    private static String text(JsonRecord record) {
        String values = record.records("evalMatches").stream()
                .limit(MOST_VALUES)
                .map(match -> Phrase.of(" ", Phrase.shortened(match.text("metric"), 100), match.text("value")))
                .distinct()
                .collect(Collectors.joining(", "));
        String state = record.text("ruleName") + " " + record.text("state");
        return Phrase.of(": ", state, record.text("message")) + Phrase.around(" (", values, ")");
    }
}
