package org.debrief.timeline.parse;

import java.util.Set;

/** Incidents of PagerDuty, single or listed: when they were triggered, assigned, acknowledged, reopened and resolved. */
final class PagerDutyIncidents implements JsonFormat {

    private static final Set<String> STATES = Set.of("triggered", "acknowledged", "resolved");

    @Override
    public String format() {
        return "pagerduty";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("incidents");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        String status = record.text("status");
        return status != null
                && STATES.contains(status)
                && record.first("created_at", "created_on") != null
                && record.first("incident_number", "number", "incident_key") != null
                && (record.has("service") || record.has("urgency") || record.has("escalation_policy"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        Telling telling = new Telling(record, reading);
        PagerDutyStory triggered = story(record, "triggered", null, null);
        PagerDutyStory reopened = story(record, "reopened", null, null);
        telling.orOnReceipt(at -> triggered.at(at, record.line(), id(record, "triggered")), "created_at", "created_on");
        record.records("assignments").forEach(assignment -> assigned(record, assignment, reading));
        record.records("acknowledgements").forEach(acknowledgement -> acknowledged(record, acknowledgement, reading));
        telling.at(at -> reopened.at(at, record.line(), id(record, "reopened:" + at)), "reopened_at");
        if ("resolved".equals(record.text("status"))) {
            resolved(record, telling);
        }
    }

    private static void resolved(JsonRecord incident, Telling telling) {
        String agent = incident.first("resolved_by.summary", "last_status_change_by.summary", "last_status_change_by.name");
        PagerDutyStory story = story(incident, "resolved", agent, incident.text("resolve_reason.summary"));
        telling.at(at -> story.at(at, incident.line(), id(incident, "resolved:" + at)),
                "resolved_at", "last_status_change_at", "last_status_change_on");
    }

    private static void assigned(JsonRecord incident, JsonRecord assignment, Reading reading) {
        String name = PagerDutyStory.name(assignment, "assignee");
        String whom = assignment.first("assignee.id", "assignee.summary");
        PagerDutyStory story = PagerDutyStory.handed(null, incident, "assigned", name);
        new Telling(assignment, reading).at(at -> story.at(at, incident.line(), id(incident, "assigned:" + at + ":" + whom)), "at");
    }

    private static void acknowledged(JsonRecord incident, JsonRecord acknowledgement, Reading reading) {
        PagerDutyStory story = story(incident, "acknowledged", PagerDutyStory.name(acknowledgement, "acknowledger"), null);
        new Telling(acknowledgement, reading).at(at -> story.at(at, incident.line(), id(incident, "acknowledged:" + at)), "at");
    }

    private static PagerDutyStory story(JsonRecord incident, String verb, String agent, String detail) {
        return PagerDutyStory.by(agent, incident, verb, detail);
    }

    private static String id(JsonRecord incident, String what) {
        String id = incident.first("id", "incident_key");
        return id == null ? null : "incident:" + id + ":" + what;
    }
}
