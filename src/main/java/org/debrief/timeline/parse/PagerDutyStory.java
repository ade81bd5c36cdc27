package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.timeline.EventKind;

/**
 * What happened to an incident of PagerDuty, in whichever form it is told.
 *
 * @param incident the incident or a reference to it
 * @param verb in PagerDuty's words, such as {@code acknowledged} or {@code status update published}
 * @param told what happened and by whom
 * @param detail what else is said, {@code null} for nothing
 */
record PagerDutyStory(JsonRecord incident, String verb, String told, String detail) {

    private static final Pattern SIMPLE =
            Pattern.compile("(?:un)?acknowledge|resolve|escalate|delegate|annotate|snooze|merge|trigger|assign|reopen");

    private static final List<Map.Entry<String, EventKind>> KINDS = List.of(
            Map.entry("trigger", EventKind.ALERT),
            Map.entry("reopen", EventKind.ALERT),
            Map.entry("acknowledge", EventKind.ACTION),
            Map.entry("snooze", EventKind.ACTION),
            Map.entry("merge", EventKind.ACTION),
            Map.entry("resolve", EventKind.RECOVERY),
            Map.entry("priority", EventKind.DECISION),
            Map.entry("urgency", EventKind.DECISION),
            Map.entry("unacknowledge", EventKind.OBSERVATION),
            Map.entry("custom", EventKind.OBSERVATION),
            Map.entry("service", EventKind.OBSERVATION));

    /** The verb of a type such as {@code incident.status_update_published} or {@code acknowledge_log_entry}. */
    static String verb(String type) {
        String bare = type.replaceFirst("^incident\\.", "").replaceFirst("_log_entry$", "");
        Matcher simple = SIMPLE.matcher(bare);
        String past = "notify".equals(bare) ? "notified" : simple.matches() ? bare + (bare.endsWith("e") ? "d" : "ed") : bare;
        return past.replaceAll("[._]+", " ").strip();
    }

    /** What somebody or something did to an incident; {@code agent} is {@code null} when not said. */
    static PagerDutyStory by(String agent, JsonRecord incident, String verb, String detail) {
        return new PagerDutyStory(incident, verb, Phrase.of(" ", verb, Phrase.around("by ", agent, "")), detail);
    }

    /** That an incident was given to somebody; {@code agent} is {@code null} when not said. */
    static PagerDutyStory handed(String agent, JsonRecord incident, String verb, String whom) {
        String told = Phrase.of(" ", verb, Phrase.around("to ", whom, ""), Phrase.around("by ", agent, ""));
        return new PagerDutyStory(incident, verb, told, null);
    }

    /** What it is on a timeline; all that is neither alert, action, decision nor end is telling somebody. */
    EventKind kind() {
        return KINDS.stream()
                .filter(kind -> verb.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(EventKind.COMMUNICATION);
    }

    /** The event; it is known by {@code id} within PagerDuty. */
    ReadEvent at(Instant instant, int line, String id) {
        ReadEvent event = ReadEvent.of(instant, kind(), PlainText.of(text()), line).linked(incident.text("html_url"), number());
        return id == null ? event : event.identified("pagerduty:" + id);
    }

    private String text() {
        String service = incident.first("service.summary", "service.name");
        String shown = service == null || told.contains(service) ? "" : " (" + service + ")";
        String title = title();
        return Phrase.of(": ", title + shown, told, detail == null || title.contains(detail) ? null : detail);
    }

    private String title() {
        String title = incident.first("title", "trigger_summary_data.subject", "trigger_summary_data.description");
        String known = title == null ? incident.first("summary", "description", "incident_key", "id") : title;
        return known != null && known.startsWith("[#") ? known : Phrase.of(" ", number(), known);
    }

    private String number() {
        String number = incident.first("number", "incident_number");
        return number == null ? null : "#" + number;
    }

    /** What somebody or something is called in PagerDuty; {@code null} when it is not there. */
    static String name(JsonRecord record, String path) {
        return record.first(path + ".summary", path + ".name", path + ".email");
    }

    /** To whom an incident is assigned, empty when to nobody. */
    static String assignees(JsonRecord record) {
        Stream<String> plain = record.records("assignees").stream().map(person -> person.first("summary", "name"));
        Stream<String> nested = record.records("assignments").stream().map(assignment -> name(assignment, "assignee"));
        return Stream.concat(plain, nested).filter(name -> name != null).distinct().collect(Collectors.joining(", "));
    }

    /** An incident of which nothing is said. */
    static JsonRecord unnamed(JsonRecord within) {
        return new JsonRecord(Map.of(), within.line(), List.of());
    }
}
