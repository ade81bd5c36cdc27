package org.debrief.timeline.parse;

import java.util.List;

/** Comments on issues of Jira, listed by themselves. */
final class JiraComments implements JsonFormat {

    @Override
    public String format() {
        return "jira";
    }

    @Override
    public boolean recognises(JsonRecord record) {
        String self = record.text("self");
        return record.has("id", "body", "created", "author")
                && self != null
                && self.matches("https?://.{1,500}/rest/api/.{1,300}/comment/[0-9]{1,20}");
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        JiraStory.of(record.text("self"), reading).commented(List.of(record));
    }
}
