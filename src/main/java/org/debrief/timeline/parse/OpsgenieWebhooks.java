package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What Opsgenie's webhook says was done to an alert: that it was created at {@code createdAt}, all that follows at {@code updatedAt}. */
final class OpsgenieWebhooks implements JsonFormat {

    @Override
    public String format() {
        return "opsgenie";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.text("action") != null && record.text("alert.alertId") != null;
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        String action = record.text("action");
        Telling telling = new Telling(record, reading);
        if (action.matches("(?i)created?")) {
            telling.orOnReceipt(at -> event(record, action, at), "alert.createdAt", "alert.updatedAt");
        } else {
            telling.orOnReceipt(at -> event(record, action, at), "alert.updatedAt");
        }
    }

    private static ReadEvent event(JsonRecord record, String action, Instant at) {
        String text = Phrase.of(": ", OpsgenieStory.title(alert(record)), done(record, action), detail(record, action));
        return ReadEvent.of(at, OpsgenieStory.kind(action), PlainText.of(text), record.line())
                .identified("opsgenie:" + record.text("alert.alertId") + ":" + action + ":" + at)
                .linked(record.first("alert.url", "alert.details.url"), null);
    }

    private static JsonRecord alert(JsonRecord record) {
        return record.record("alert").orElseThrow();
    }

    private static String done(JsonRecord record, String action) {
        return Phrase.of(" ", action, Phrase.around("by ", record.text("alert.username"), ""));
    }

    private static String detail(JsonRecord record, String action) {
        String priority = Phrase.of(" → ", record.first("alert.oldPriority", "alert.previousPriority"), record.text("alert.priority"));
        String words = record.first("alert.note", "alert.owner", "alert.recipient", "alert.team", "alert.addedTags", "alert.removedTags",
                "alert.snoozedUntil", "escalation.name", "alert.escalationNotify.name", "escalationNotify.name");
        return action.matches("(?i)updatepriority") ? priority : words == null ? responders(record) : words;
    }

    private static String responders(JsonRecord record) {
        return record.value("alert.recipients") instanceof List<?> people && record.text("action").matches("(?i)created?")
                ? people.stream().filter(String.class::isInstance).map(Objects::toString).collect(Collectors.joining(", "))
                : null;
    }
}
