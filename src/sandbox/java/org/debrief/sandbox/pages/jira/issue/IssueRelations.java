package org.debrief.sandbox.pages.jira.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLink;
import org.debrief.sandbox.pages.jira.IssueRow;

/**
 * The issues that belong to an issue: its sub-tasks and those it is linked with, as far as the reader may see them.
 */
public record IssueRelations(Site site, StoredIssue issue) {
    /** The issues linked in one wording. */
    public record Relation(String wording, List<Linked> issues) {
    }

    /** An issue at the other end of a link. */
    public record Linked(long link, IssueRow row) {
    }

    /** A link to another site. */
    public record Remote(long id, String wording, String href, String title, String summary, boolean done) {
    }

    List<IssueRow> subTasks() {
        List<Long> ids = site.model().issues().subTasks(List.of(issue.id())).getOrDefault(issue.id(), List.of());
        return IssueRow.of(site, site.model().issues().load(ids).stream().filter(this::visible).toList());
    }

    List<Relation> links() {
        Map<String, List<Linked>> byWording = new LinkedHashMap<>();
        for (StoredLink link : site.model().links().from(List.of(issue.id()))) {
            add(link, link.destination(), site.model().linkTypes().byId(link.type()).orElseThrow().outward(), byWording);
        }
        for (StoredLink link : site.model().links().to(List.of(issue.id()))) {
            add(link, link.source(), site.model().linkTypes().byId(link.type()).orElseThrow().inward(), byWording);
        }
        return byWording.entrySet().stream().map(entry -> new Relation(entry.getKey(), entry.getValue())).toList();
    }

    /** What the issue is linked with on other sites. */
    List<Remote> remoteLinks() {
        return site.model().remoteLinks().of(List.of(issue.id())).stream().map(link -> new Remote(link.id(),
                Objects.toString(link.relationship(), "links to"), link.target().url(), link.target().title(), Objects.toString(link.target().summary(), ""),
                Boolean.TRUE.equals(link.target().status().resolved()))).toList();
    }

    private void add(StoredLink link, long other, String wording, Map<String, List<Linked>> byWording) {
        site.model().issues().byId(other).filter(this::visible).ifPresent(found -> byWording.computeIfAbsent(wording, none -> new ArrayList<>())
                .add(new Linked(link.id(), IssueRow.of(site, List.of(found)).get(0))));
    }

    private boolean visible(StoredIssue other) {
        return site.allows(Permission.BROWSE_PROJECTS, other, site.reader().orElse(null));
    }
}
