package org.debrief.timeline.parse;

/** Events of PagerDuty's webhooks of version 3, with or without the envelope {@code event}. */
final class PagerDutyEvents implements JsonFormat {

    @Override
    public String format() {
        return "pagerduty";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        String type = record.text("event_type");
        return type != null && type.matches("(?:incident|service)\\.[a-z_.]{1,80}") && record.has("data") && record.has("occurred_at");
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JsonRecord data = record.record("data").orElseGet(() -> PagerDutyStory.unnamed(record));
        String verb = PagerDutyStory.verb(record.text("event_type"));
        PagerDutyStory story = story(PagerDutyStory.name(record, "agent"), verb, data.record("incident").orElse(data), data);
        new Telling(record, reading).orOnReceipt(at -> story.at(at, record.line(), record.text("id")), "occurred_at");
    }

    private static PagerDutyStory story(String agent, String verb, JsonRecord incident, JsonRecord data) {
        if (verb.matches("(?:reassign|assign|escalat|delegat).*")) {
            String policy = PagerDutyStory.name(data, "escalation_policy");
            String people = PagerDutyStory.assignees(data);
            return PagerDutyStory.handed(agent, incident, verb, people.isEmpty() ? policy : people + Phrase.around(" (", policy, ")"));
        }
        String detail = verb.startsWith("priority") ? PagerDutyStory.name(data, "priority") : detail(verb, data);
        return PagerDutyStory.by(agent, incident, verb, detail);
    }

    private static String detail(String verb, JsonRecord data) {
        String whom = data.first("user.summary", "escalation_policy.summary");
        String responder = Phrase.of(" ", whom, Phrase.around("(", data.text("state"), ")"));
        String words = data.first("content", "message", "resolve_reason.summary");
        return verb.startsWith("responder") ? Phrase.of(": ", responder, words) : words;
    }
}
