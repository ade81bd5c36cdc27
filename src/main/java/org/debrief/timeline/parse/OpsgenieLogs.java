package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.timeline.EventKind;

/** The log of an alert of Opsgenie, and the notes on it. */
final class OpsgenieLogs implements JsonFormat {

    private static final List<Map.Entry<String, EventKind>> KINDS = List.of(
            Map.entry("unacknowledged", EventKind.OBSERVATION),
            Map.entry("acknowledged", EventKind.ACTION),
            Map.entry("closed", EventKind.RECOVERY),
            Map.entry("snoozed", EventKind.ACTION),
            Map.entry("created", EventKind.ALERT));

    @Override
    public String format() {
        return "opsgenie";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("data", "logs");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.has("createdAt", "offset")
                && record.first("log", "note") != null
                && (record.has("owner") || record.has("type"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        new Telling(record, reading).orOnReceipt(at -> event(record, at), "createdAt");
    }

    private static ReadEvent event(JsonRecord record, Instant at) {
        String words = record.first("log", "note");
        String owner = record.text("owner");
        boolean named = owner == null || words.contains(owner) || "System".equals(owner);
        return ReadEvent.of(at, kind(record, words), PlainText.of(named ? words : owner + ": " + words), record.line())
                .identified("opsgenie-log:" + record.text("offset"));
    }

    /** The log has no other word for what happened than its text, which begins with it. */
    private static EventKind kind(JsonRecord record, String words) {
        String beginning = words.substring(0, Math.min(words.length(), 40)).toLowerCase(Locale.ROOT);
        boolean state = record.has("log") && beginning.startsWith("alert ");
        return KINDS.stream()
                .filter(kind -> state && beginning.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(EventKind.COMMUNICATION);
    }
}
