package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Evidence;

/**
 * What happened to one issue of Jira.
 *
 * @param key the issue's key or number, {@code null} when not known
 * @param page where people see it, {@code null} when not known
 */
record JiraStory(String key, String page, Reading reading) {

    private static final int LONGEST_VALUE = 120;

    private static final Set<String> ACTIONS = Set.of("status", "assignee", "priority", "resolution", "severity");

    /** Of these an issue can have several. */
    private static final Set<String> ADDED =
            Set.of("attachment", "link", "issuelink", "remoteissuelink", "comment", "component", "fix version", "version");

    /** Fields that only say how an issue is kept. */
    private static final Set<String> NOISE = Set.of("rank", "worklogid", "timespent", "timeestimate", "workratio");

    /** The story of an issue as a record has it. */
    static JiraStory of(JsonRecord issue, Reading reading) {
        String key = JiraWords.key(issue);
        return new JiraStory(key, JiraWords.page(issue.text("self"), key), reading);
    }

    /** The story of the issue to whose part an address leads, {@code null} when it is not known. */
    static JiraStory of(String address, Reading reading) {
        String key = JiraWords.keyInAddress(address);
        return new JiraStory(key, JiraWords.page(address, key), reading);
    }

    /** That it was created. */
    ReadEvent created(JsonRecord issue, String person, Instant at) {
        String done = Phrase.of(" ", key, "created", Phrase.around("by ", person, ""));
        String text = Phrase.of(": ", done, Phrase.shortened(issue.text("fields.summary"), 300));
        return event(at, EventKind.OBSERVATION, text, issue.line()).identified(id("created"));
    }

    /** What one entry of its history changed, each field by itself, at the first of these fields of the entry that holds a time. */
    void changed(JsonRecord entry, String person, String... paths) {
        Map<String, Integer> seen = new HashMap<>();
        for (JsonRecord item : entry.records("items")) {
            String field = item.first("field", "fieldId");
            if (field == null || NOISE.contains(field.toLowerCase(Locale.ROOT))) {
                reading.skip(item.line(), WarningCode.NOISE, field);
            } else {
                int before = seen.merge(field, 1, Integer::sum) - 1;
                String id = entry.text("id") == null ? null : entry.text("id") + ":" + field + (before == 0 ? "" : ":" + before);
                new Telling(entry, reading).orOnReceipt(
                        at -> event(at, kind(field), change(item, field, person), item.line())
                                .identified(id(id))
                                .having(item.value(JiraIssues.EVIDENCE) instanceof Evidence piece ? piece : null),
                        paths);
            }
        }
    }

    private static EventKind kind(String field) {
        return ACTIONS.contains(field.toLowerCase(Locale.ROOT)) ? EventKind.ACTION : EventKind.OBSERVATION;
    }

    private static String change(JsonRecord item, String field, String person) {
        String from = Phrase.shortened(item.first("fromString", "from"), LONGEST_VALUE);
        String to = Phrase.shortened(item.first("toString", "to"), LONGEST_VALUE);
        boolean listed = ADDED.contains(field.toLowerCase(Locale.ROOT));
        String verb = from == null && to != null ? (listed ? "added" : "set") : from != null && to == null ? "removed" : "changed";
        String done = person == null ? field + " " + verb : person + " " + verb + " " + field;
        return Phrase.of(": ", done, Phrase.of(" → ", from, to));
    }

    /**
     * That somebody wrote a comment, or did something else to it; the person is {@code null} when not known. A comment that only a group or
     * role may read is skipped: everybody who sees an incident reads its timeline.
     */
    void commented(JsonRecord comment, String person, String verb, String... paths) {
        if (comment.value("visibility") != null) {
            reading.skip(comment.line(), WarningCode.RESTRICTED, "1");
        } else {
            readable(comment, person, verb, paths);
        }
    }

    private void readable(JsonRecord comment, String person, String verb, String... paths) {
        boolean written = "commented".equals(verb);
        String done = person == null
                ? "comment " + (written ? "added" : verb)
                : person + " " + (written ? verb : verb + " a comment");
        String text = Phrase.of(": ", done, AtlassianDocument.text(comment.value("body")));
        String id = comment.text("id") == null ? null : "jira:comment:" + comment.text("id") + (written ? "" : ":" + verb);
        new Telling(comment, reading).orOnReceipt(at -> event(at, EventKind.COMMUNICATION, text, comment.line()).identified(id), paths);
    }

    /** All comments of a list. */
    void commented(List<JsonRecord> comments) {
        comments.forEach(comment -> commented(comment, JiraWords.person(comment, "author"), "commented", "created"));
    }

    /** An event of the issue. */
    ReadEvent event(Instant at, EventKind kind, String text, int line) {
        return ReadEvent.of(at, kind, PlainText.of(text), line).linked(page, key);
    }

    /** What an event is known by within Jira, {@code null} when that is {@code null} within the issue. */
    String id(String within) {
        return within == null ? null : "jira:" + (key == null ? "" : key) + ":" + within;
    }

    /** All entries of a history. */
    void changed(List<JsonRecord> histories) {
        histories.forEach(entry -> changed(entry, JiraWords.person(entry, "author"), "created"));
    }
}
