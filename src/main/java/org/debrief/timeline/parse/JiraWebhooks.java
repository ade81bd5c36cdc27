package org.debrief.timeline.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.timeline.EventKind;

/** What webhooks of Jira say happened to an issue: changes, comments, and that it was created, linked or deleted. */
final class JiraWebhooks implements JsonFormat {

    private static final Pattern EVENT = Pattern.compile("(?:jira:)?(?:issue|comment|worklog|attachment|issuelink)_[a-z_]{1,40}");

    @Override
    public String format() {
        return "jira";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        String event = record.text("webhookEvent");
        boolean named = event != null && EVENT.matcher(event).matches();
        return named && (record.has("issue") || record.has("comment") || record.has("timestamp")) || isUnnamed(record);
    }

    /** Automation rules send the issue with what was done to it, but not the name of the event. */
    private static boolean isUnnamed(JsonRecord record) {
        return record.text("webhookEvent") == null
                && record.record("issue").map(JiraWords::key).isPresent()
                && (record.record("changelog").isPresent() || record.record("comment").isPresent());
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JiraStory story = record.record("issue")
                .map(issue -> JiraStory.of(issue, reading))
                .orElseGet(() -> JiraStory.of(record.text("comment.self"), reading));
        String event = Optional.ofNullable(record.first("webhookEvent", "action")).orElse("");
        if (event.endsWith("issue_created") && record.record("issue").isPresent()) {
            created(record, story);
        } else if (record.records("changelog.items").isEmpty() && record.record("comment").isEmpty()) {
            other(record, event, story);
        }
        String person = JiraWords.person(record, "user");
        record.record("changelog").ifPresent(changes -> story.changed(timed(changes, record), person, "timestamp"));
        record.record("comment").ifPresent(comment -> comment(record, comment, event, story));
    }

    private static void created(JsonRecord record, JiraStory story) {
        JsonRecord issue = record.record("issue").orElseThrow();
        String person = JiraWords.person(record, "user");
        new Telling(record, story.reading()).orOnReceipt(at -> story.created(issue, person, at), "issue.fields.created", "timestamp");
    }

    /** A part of the record with the record's time. */
    private static JsonRecord timed(JsonRecord part, JsonRecord record) {
        Map<String, Object> fields = new HashMap<>(part.fields());
        fields.put("timestamp", record.value("timestamp"));
        return new JsonRecord(fields, part.line(), record.outer());
    }

    private static void comment(JsonRecord record, JsonRecord comment, String event, JiraStory story) {
        boolean edited = event.endsWith("comment_updated") || "issue_comment_edited".equals(record.text("issue_event_type_name"));
        if (event.endsWith("deleted")) {
            story.commented(timed(comment, record), JiraWords.person(record, "user"), "deleted", "timestamp");
        } else if (edited && comment.has("updated")) {
            story.commented(comment, JiraWords.person(comment, "updateAuthor"), "updated", "updated");
        } else {
            story.commented(timed(comment, record), JiraWords.person(comment, "author"), "commented", "created", "timestamp");
        }
    }

    private static void other(JsonRecord record, String event, JiraStory story) {
        String person = JiraWords.person(record, "user");
        String what = record.first("attachment.filename", "issueLink.issueLinkType.name", "worklog.comment", "issue.fields.summary");
        String done = event.replaceFirst("^jira:", "").replace('_', ' ');
        String text = Phrase.of(": ", Phrase.of(" ", done, Phrase.around("by ", person, "")), Phrase.shortened(what, 300));
        new Telling(record, story.reading()).orOnReceipt(
                at -> story.event(at, EventKind.OBSERVATION, text, record.line()).identified(story.id(done + ":" + at)), "timestamp");
    }
}
