package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.User;

/**
 * How many watch an issue and vote for it, and whether the reader does, as JSON.
 */
record FollowerJson(RestSite site) {
    Json watches(StoredIssue issue, List<String> keys, User reader) {
        return Json.of("self", site.self("issue/" + issue.key() + "/watchers")).with("isWatching", reader != null && keys.contains(reader.key()))
                .with("watchCount", keys.size());
    }

    Json votes(StoredIssue issue, List<String> keys, User reader) {
        return Json.of("self", site.self("issue/" + issue.key() + "/votes")).with("votes", keys.size())
                .with("hasVoted", reader != null && keys.contains(reader.key()));
    }
}
