package org.debrief.sandbox.jira.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLink;
import org.debrief.sandbox.jira.model.User;

/**
 * What stands around issues and is shown with them: sub-tasks, parents, links and comments, read for all of them at once.
 */
final class Surroundings {
    private final RestSite site;
    private final User reader;
    private final Map<Long, List<Long>> subTasks;
    private final List<StoredLink> links;
    private final Map<Long, List<StoredComment>> comments;
    private final Map<Long, List<StoredAttachment>> attachments;
    private final Map<Long, List<String>> watchers;
    private final Map<Long, List<String>> votes;
    private final Map<Long, StoredIssue> others = new HashMap<>();

    /**
     * Reads what the selection asks for, in a fixed number of statements.
     */
    Surroundings(RestSite site, List<StoredIssue> issues, Selection selection, User reader) {
        this.site = site;
        this.reader = reader;
        List<Long> ids = issues.stream().map(StoredIssue::id).toList();
        subTasks = selection.wants(FieldJson.Standard.SUB_TASKS) ? site.model().issues().subTasks(ids) : Map.of();
        links = selection.wants(FieldJson.Standard.LINKS) ? links(ids) : List.of();
        comments = selection.wants(FieldJson.Standard.COMMENT)
                ? site.model().comments().of(ids).stream().collect(groupingBy(StoredComment::issue)) : Map.of();
        attachments = selection.wants(FieldJson.Standard.ATTACHMENT)
                ? site.model().attachments().of(ids).stream().collect(groupingBy(StoredAttachment::issue)) : Map.of();
        watchers = selection.wants(FieldJson.Standard.WATCHES) ? site.model().watchers().of(ids) : Map.of();
        votes = selection.wants(FieldJson.Standard.VOTES) ? site.model().votes().of(ids) : Map.of();
        Set<Long> wanted = new LinkedHashSet<>();
        subTasks.values().forEach(wanted::addAll);
        links.forEach(link -> wanted.addAll(List.of(link.source(), link.destination())));
        if (selection.wants(FieldJson.Standard.PARENT)) {
            issues.stream().map(issue -> issue.fields().parent()).filter(parent -> parent != null).forEach(wanted::add);
        }
        others.putAll(site.model().issues().load(wanted).stream().collect(toMap(StoredIssue::id, issue -> issue)));
    }

    List<StoredIssue> subTasks(long parent) {
        return subTasks.getOrDefault(parent, List.of()).stream().map(others::get).toList();
    }

    /** The comments of an issue the reader may read. */
    List<StoredComment> comments(StoredIssue issue) {
        return site.model().permissions().readable(comments.getOrDefault(issue.id(), List.of()), issue, reader);
    }

    List<StoredAttachment> attachments(long issue) {
        return attachments.getOrDefault(issue, List.of());
    }

    Json watches(StoredIssue issue) {
        return new FollowerJson(site).watches(issue, watchers.getOrDefault(issue.id(), List.of()), reader);
    }

    Json votes(StoredIssue issue) {
        return new FollowerJson(site).votes(issue, votes.getOrDefault(issue.id(), List.of()), reader);
    }

    /** The links of an issue whose other end the reader may see. */
    List<StoredLink> links(long issue) {
        return links.stream().filter(link -> link.source() == issue && visible(link.destination()) || link.destination() == issue
                && visible(link.source())).toList();
    }

    /** An issue that is shown with another one. */
    StoredIssue other(long id) {
        return others.get(id);
    }

    private boolean visible(long id) {
        StoredIssue issue = others.get(id);
        return issue != null && site.allows(Permission.BROWSE_PROJECTS, issue, reader);
    }

    private List<StoredLink> links(List<Long> ids) {
        Set<StoredLink> found = new LinkedHashSet<>(site.model().links().from(ids));
        found.addAll(site.model().links().to(ids));
        return new ArrayList<>(found);
    }
}
