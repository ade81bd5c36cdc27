package org.debrief.timeline.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Issues of Jira with their history and comments, single or found by a search. */
public final class JiraIssues implements JsonFormat {

    /** The field of a change for an {@link org.debrief.timeline.Evidence} of it; no file can hold one. */
    public static final String EVIDENCE = "evidence";

    JiraIssues() {}

    /**
     * Tells what an issue holds that is in no file, as if an export had been read: under the same identities, on line 0.
     *
     * @param issue in the form of Jira's REST interface, with instants that have an offset
     */
    public static void tell(Map<String, Object> issue, Findings findings) {
        new JiraIssues().read(new JsonRecord(issue, 0, List.of()), new Reading(Answers.NONE, findings));
    }

    @Override
    public String format() {
        return "jira";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("issues");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return JiraWords.key(record) != null && (record.record("fields").isPresent() || record.record("changelog").isPresent());
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JiraStory story = JiraStory.of(record, reading);
        String creator = JiraWords.person(record, "fields.creator");
        String person = creator == null ? JiraWords.person(record, "fields.reporter") : creator;
        boolean created = new Telling(record, reading).at(at -> story.created(record, person, at), "fields.created");
        story.changed(record.records("changelog.histories"));
        story.commented(record.records("fields.comment.comments"));
        if (!created && record.records("changelog.histories").isEmpty() && record.records("fields.comment.comments").isEmpty()) {
            reading.skip(record.line(), WarningCode.NO_TIME, story.key());
        }
        warnOfTruncation(record, reading, "changelog", "histories");
        warnOfTruncation(record, reading, "fields.comment", "comments");
    }

    /** Jira Cloud gives the first hundred entries of a history, and says how many there are. */
    private static void warnOfTruncation(JsonRecord issue, Reading reading, String path, String list) {
        int given = issue.records(path + "." + list).size();
        if (issue.value(path + ".total") instanceof Long total && total > given) {
            reading.warn(issue.line(), WarningCode.TRUNCATED, Long.toString(total - given));
        }
    }
}
