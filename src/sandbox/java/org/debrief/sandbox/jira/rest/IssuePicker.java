package org.debrief.sandbox.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.JqlQuery;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * What stands below the boxes in which issues are looked for: the one with the key, and those with such words in their summary.
 */
record IssuePicker(RestSite site) {
    private static final int MOST = 20;

    void addTo(Routes routes) {
        routes.add("GET", "issue/picker", this::find);
    }

    private Reply find(Call call) {
        String query = call.parameter("query").orElse("").strip();
        List<StoredIssue> found = new ArrayList<>();
        byKey(query, call).ifPresent(found::add);
        bySummary(query, call).stream().filter(issue -> found.stream().noneMatch(other -> other.id() == issue.id())).forEach(found::add);
        found.removeIf(issue -> !wanted(issue, call));
        List<Json> issues = found.stream().limit(MOST).map(issue -> issue(issue, new Matching(query))).toList();
        String header = issues.isEmpty() ? "No matching issues found." : "Showing " + issues.size() + " of " + found.size() + " matching issues";
        return Reply.ok(Json.of("sections", List.of(Json.of("label", "Current Search").with("sub", header).with("id", "cs").with("issues", issues))));
    }

    private Optional<StoredIssue> byKey(String query, Call call) {
        return site.model().issues().byKey(query).filter(issue -> site.allows(Permission.BROWSE_PROJECTS, issue, call.reader()));
    }

    /** The query is quoted, so that it is nothing but words. */
    private List<StoredIssue> bySummary(String query, Call call) {
        String words = query.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        JqlQuery jql = Jql.parse(words.isEmpty() ? "ORDER BY updated DESC" : "summary ~ \"" + words.replaceAll("\\s+", "* ") + "*\" ORDER BY updated DESC");
        if (!site.search().problems(jql, call.reader()).isEmpty()) {
            return List.of();
        }
        return site.model().issues().load(site.search().find(jql, call.reader(), new Search.Span(0, MOST)).ids());
    }

    /** Not the issue one is at, and sub-tasks only if they are asked for. */
    private static boolean wanted(StoredIssue issue, Call call) {
        boolean here = issue.key().equals(call.parameter("currentIssueKey").orElse(""));
        return !here && (issue.fields().parent() == null || call.flag("showSubTasks"));
    }

    private Json issue(StoredIssue issue, Matching matching) {
        return Json.of("key", issue.key()).with("keyHtml", matching.marked(issue.key(), "b"))
                .with("summary", matching.marked(issue.fields().summary(), "b")).with("summaryText", issue.fields().summary());
    }
}
