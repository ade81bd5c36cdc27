package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Messages of PagerDuty's webhooks of version 1, which call what happened {@code type}, and 2, which call it {@code event}. */
final class PagerDutyMessages implements JsonFormat {

    private static final Pattern TYPE =
            Pattern.compile("incident\\.(?:trigger|(?:un)?acknowledge|resolve|assign|escalate|delegate|annotate)");

    @Override
    public String format() {
        return "pagerduty";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("messages");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return (record.record("incident").isPresent() || record.record("data.incident").isPresent()) && type(record) != null;
    }

    private static String type(JsonRecord record) {
        return List.of("event", "type").stream()
                .map(record::text)
                .filter(type -> type != null && TYPE.matcher(type).matches())
                .findFirst()
                .orElse(null);
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JsonRecord incident = record.record("incident").or(() -> record.record("data.incident")).orElseThrow();
        JsonRecord entry = record.records("log_entries").stream().findFirst().orElseGet(() -> PagerDutyStory.unnamed(record));
        PagerDutyStory story = PagerDutyStory.by(agent(incident, entry), incident, PagerDutyStory.verb(type(record)), detail(entry));
        String id = entry.text("id") == null ? record.text("id") : entry.text("id");
        Function<Instant, ReadEvent> event = at -> story.at(at, record.line(), id);
        if (!new Telling(entry, reading).at(event, "created_at")) {
            new Telling(record, reading).orOnReceipt(
                    event, "created_on", "created_at", "incident.last_status_change_at", "data.incident.last_status_change_on");
        }
    }

    private static String agent(JsonRecord incident, JsonRecord entry) {
        String agent = PagerDutyStory.name(entry, "agent");
        return agent == null
                ? incident.first("resolved_by_user.name", "last_status_change_by.name", "last_status_change_by.summary")
                : agent;
    }

    /** What a note says; of others the incident tells as much. */
    private static String detail(JsonRecord entry) {
        return "annotate_log_entry".equals(entry.text("type")) ? entry.first("channel.content", "channel.summary", "channel.notes") : null;
    }
}
