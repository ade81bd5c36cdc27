package org.debrief.sandbox.pages.jira.search;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.Resolution;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.pages.jira.IssueRow;
import org.debrief.sandbox.pages.jira.Reading;

/**
 * An issue in the list of a search, in words for its reader.
 */
public record IssueLine(long id, String key, String summary, Thing type, IssueRow.Lozenge status, Thing priority, String resolution, People people,
        Times times) {
    /** Something with a name and a picture. */
    public record Thing(String name, String icon) {
        static final Thing NONE = new Thing("", "");
    }

    /** Who has to do with the issue; empty for nobody. */
    public record People(String assignee, String reporter) {
    }

    /** The issue's days in the reader's zone. */
    public record Times(String created, String updated, String due) {
    }

    static List<IssueLine> of(Site site, List<StoredIssue> issues) {
        return issues.stream().map(issue -> of(site, issue)).toList();
    }

    private static IssueLine of(Site site, StoredIssue issue) {
        IssueFields fields = issue.fields();
        Reading reading = new Reading(site);
        return new IssueLine(issue.id(), issue.key(), fields.summary(), type(site, fields.type()),
                IssueRow.Lozenge.of(site.model().constants().status(fields.status()).orElseThrow()), priority(site, fields.priority()),
                Optional.ofNullable(fields.resolution()).flatMap(site.model().constants()::resolution).map(Resolution::name).orElse(""),
                new People(reading.person(fields.assignee()), reading.person(fields.reporter())),
                new Times(reading.date(issue.times().created()), reading.date(issue.times().updated()), reading.day(fields.due())));
    }

    private static Thing type(Site site, long id) {
        String name = site.model().issueTypes().byId(id).map(StoredIssueType::name).orElse("");
        return new Thing(name, "/secure/viewavatar?size=xsmall&avatarId=" + id + "&avatarType=issuetype");
    }

    private static Thing priority(Site site, Long id) {
        return Optional.ofNullable(id).flatMap(site.model().constants()::priority).map(IssueLine::thing).orElse(Thing.NONE);
    }

    private static Thing thing(Priority priority) {
        return new Thing(priority.name(), "/images/icons/priorities/" + priority.id() + ".svg");
    }
}
