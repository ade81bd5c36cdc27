package org.debrief.sandbox.pages.jira;

import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredStatus;

/**
 * An issue in a table; {@code done} strikes its key through.
 */
public record IssueRow(String key, String summary, String type, Lozenge status, String assignee, String due) {
    /** A status with its colour. */
    public record Lozenge(String text, String style, boolean done) {
        public static Lozenge of(StoredStatus status) {
            String style = switch (status.category()) {
                case NEW -> "";
                case INDETERMINATE -> " aui-lozenge-inprogress";
                case DONE -> " aui-lozenge-success";
            };
            return new Lozenge(status.name(), style, status.category() == StoredStatus.Category.DONE);
        }
    }

    public static List<IssueRow> of(Site site, List<StoredIssue> issues) {
        return issues.stream().map(issue -> of(site, issue)).toList();
    }

    private static IssueRow of(Site site, StoredIssue issue) {
        Reading reading = new Reading(site);
        String type = site.model().issueTypes().byId(issue.fields().type()).map(StoredIssueType::name).orElse("");
        Lozenge status = Lozenge.of(site.model().constants().status(issue.fields().status()).orElseThrow());
        return new IssueRow(issue.key(), issue.fields().summary(), type, status, reading.person(issue.fields().assignee()),
                reading.day(issue.fields().due()));
    }
}
