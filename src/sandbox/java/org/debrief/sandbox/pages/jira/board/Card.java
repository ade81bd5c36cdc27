package org.debrief.sandbox.pages.jira.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredStatus;
import org.debrief.sandbox.pages.jira.Reading;

/**
 * An issue on a board, as the page shows it.
 *
 * @param parentKey empty for an issue that is no sub-task
 */
public record Card(StoredIssue issue, String parentKey, Site site) {
    static Card of(StoredIssue issue, Map<Long, String> parents, Site site) {
        return new Card(issue, Optional.ofNullable(issue.fields().parent()).map(parents::get).orElse(""), site);
    }

    public long id() {
        return issue.id();
    }

    public String key() {
        return issue.key();
    }

    public String summary() {
        return issue.fields().summary();
    }

    public long status() {
        return issue.fields().status();
    }

    public boolean done() {
        return site.model().constants().status(status()).filter(status -> status.category() == StoredStatus.Category.DONE).isPresent();
    }

    public long typeId() {
        return issue.fields().type();
    }

    public String type() {
        return site.model().issueTypes().byId(issue.fields().type()).map(StoredIssueType::name).orElse("");
    }

    public String priority() {
        return rank().map(found -> "Priority: " + found.name()).orElse("No priority");
    }

    public String priorityColour() {
        return rank().map(Priority::colour).orElse("transparent");
    }

    public String due() {
        return new Reading(site).day(issue.fields().due());
    }

    public boolean overdue() {
        LocalDate due = issue.fields().due();
        return due != null && !done() && due.isBefore(LocalDate.now(site.zone(site.reader().orElse(null))));
    }

    public Collection<String> labels() {
        return issue.fields().labels();
    }

    public String assignee() {
        return new Reading(site).person(issue.fields().assignee());
    }

    /** The assignee's key as part of an address. */
    public String assigneeParameter() {
        return URLEncoder.encode(Optional.ofNullable(issue.fields().assignee()).orElse(""), StandardCharsets.UTF_8);
    }

    private Optional<Priority> rank() {
        return Optional.ofNullable(issue.fields().priority()).flatMap(site.model().constants()::priority);
    }
}
