package org.debrief.timeline.parse;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people wrote about an incident of PagerDuty: notes and updates of its status, listed, or handed on beside the incident. */
final class PagerDutyNotes implements JsonFormat {

    @Override
    public String format() {
        return "pagerduty";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("notes");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return isNote(record) || isUpdate(record) || isHandedOn(record);
    }

    private static boolean isNote(JsonRecord record) {
        String author = record.text("user.type");
        return record.has("content", "created_at") && author != null && author.matches("[a-z_]{1,40}_reference");
    }

    private static boolean isUpdate(JsonRecord record) {
        String author = record.text("sender.type");
        return record.has("message", "created_at") && author != null && author.matches("[a-z_]{1,40}_reference");
    }

    private static boolean isHandedOn(JsonRecord record) {
        return record.record("incident").isPresent() && record.record("agent").isPresent() && record.text("annotation.content") != null;
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        if (isHandedOn(record)) {
            JsonRecord incident = record.record("incident").orElseThrow();
            String agent = PagerDutyStory.name(record, "agent");
            PagerDutyStory story = PagerDutyStory.by(agent, incident, "annotated", record.text("annotation.content"));
            new Telling(record, reading).orOnReceipt(at -> story.at(at, record.line(), null), "annotation.created_at");
            return;
        }
        boolean note = isNote(record);
        String author = PagerDutyStory.name(record, note ? "user" : "sender");
        PagerDutyStory story = PagerDutyStory.by(
                author, incident(record), note ? "annotated" : "status update published", record.text(note ? "content" : "message"));
        new Telling(record, reading).orOnReceipt(at -> story.at(at, record.line(), id(record, note)), "created_at");
    }

    private static String id(JsonRecord record, boolean note) {
        String id = record.text("id");
        return id == null ? null : (note ? "note:" : "update:") + id;
    }

    /** The incident beside or around what was written. */
    @SuppressWarnings("unchecked")
    private static JsonRecord incident(JsonRecord record) {
        Optional<JsonRecord> around = record.outer().stream()
                .filter(outer -> outer.get("incident") instanceof Map)
                .map(outer -> new JsonRecord((Map<String, Object>) outer.get("incident"), record.line(), record.outer()))
                .findFirst();
        return around.orElseGet(() -> PagerDutyStory.unnamed(record));
    }
}
