package org.debrief.timeline.parse;

import java.util.regex.Pattern;

/** Entries of the log that PagerDuty keeps of an incident. */
final class PagerDutyLogEntries implements JsonFormat {

    private static final Pattern TYPE = Pattern.compile("[a-z_]{1,60}_log_entry");

    @Override
    public String format() {
        return "pagerduty";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.value("type") instanceof String type && TYPE.matcher(type).matches() && record.has("created_at");
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JsonRecord incident = record.record("incident").orElseGet(() -> PagerDutyStory.unnamed(record));
        PagerDutyStory story = story(record, incident, PagerDutyStory.verb(record.text("type")));
        new Telling(record, reading).orOnReceipt(at -> story.at(at, record.line(), record.text("id")), "created_at");
    }

    /** The summary says what happened and by whom. */
    private static PagerDutyStory story(JsonRecord entry, JsonRecord incident, String verb) {
        String summary = entry.text("summary");
        return summary == null
                ? PagerDutyStory.by(PagerDutyStory.name(entry, "agent"), incident, verb, words(entry, ""))
                : new PagerDutyStory(incident, verb, summary, words(entry, summary));
    }

    private static String words(JsonRecord entry, String said) {
        String words = entry.first(
                "channel.content", "channel.notes", "channel.note", "note", "channel.summary", "channel.subject", "channel.description");
        String target = entry.first("user.summary", "assigned_user.summary");
        return Phrase.of(" ", unsaid(words, said), Phrase.around("(", unsaid(target, said), ")"));
    }

    private static String unsaid(String words, String said) {
        return words == null || said.contains(words) ? null : words;
    }
}
