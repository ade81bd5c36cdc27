package org.debrief.timeline.parse;

import java.util.List;
import java.util.Set;

/** Entries of the history of an issue of Jira, as pages of the history list them. */
final class JiraHistories implements JsonFormat {

    @Override
    public String format() {
        return "jira";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("values");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return record.has("id", "created") && record.records("items").stream().anyMatch(item -> item.has("field", "fieldtype"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JiraStory.of(record.outerText("self"), reading).changed(List.of(record));
    }
}
