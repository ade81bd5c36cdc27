package org.debrief.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.parse.JiraIssues;

/** The record of one issue in the form in which Jira's REST interface gives it, with what belongs to the story of an incident. */
final class HistoryRecord {

    /** Fields of Jira's own whose changes are told; our fields are among those that are not, for they tell of the incident, not in it. */
    private static final Set<String> TOLD =
            Set.of("status", "assignee", "priority", "resolution", "attachment", "link", "remoteissuelink");

    private final Map<String, String> attached;
    private int leftOut;

    /** A record for an issue to which these files, names by id, are attached still. */
    HistoryRecord(Map<String, String> attached) {
        this.attached = Map.copyOf(attached);
    }

    /** How many changes of other fields were left out. */
    int leftOut() {
        return leftOut;
    }

    Map<String, Object> of(Issue issue, List<ChangeHistory> histories, Collection<Comment> comments) {
        Map<String, Object> fields = timed(issue.getCreated(), "creator", issue.getCreator());
        fields.put("summary", issue.getSummary());
        fields.put("comment", Map.of("comments", comments.stream().map(HistoryRecord::comment).toList()));
        Map<String, Object> json = new HashMap<>();
        json.put("key", issue.getKey());
        json.put("fields", fields);
        json.put("changelog", Map.of("histories", histories.stream().map(this::entry).toList()));
        return json;
    }

    private static Map<String, Object> comment(Comment comment) {
        Map<String, Object> json = timed(comment.getCreated(), "author", comment.getAuthorApplicationUser());
        json.put("id", String.valueOf(comment.getId()));
        json.put("body", comment.getBody());
        return json;
    }

    private Map<String, Object> entry(ChangeHistory history) {
        Map<String, Object> json = timed(history.getTimePerformed(), "author", history.getAuthorObject());
        json.put("id", String.valueOf(history.getId()));
        List<Map<String, Object>> items = new ArrayList<>();
        for (ChangeItemBean item : history.getChangeItemBeans()) {
            if (isTold(item)) {
                items.add(item(item));
            } else {
                leftOut++;
            }
        }
        json.put("items", items);
        return json;
    }

    private static boolean isTold(ChangeItemBean item) {
        return ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && TOLD.contains(item.getField().toLowerCase(Locale.ROOT));
    }

    private Map<String, Object> item(ChangeItemBean item) {
        Map<String, Object> json = new HashMap<>();
        json.put("field", item.getField());
        json.put("from", item.getFrom());
        json.put("fromString", item.getFromString());
        json.put("to", item.getTo());
        json.put("toString", item.getToString());
        if ("attachment".equalsIgnoreCase(item.getField()) && item.getTo() != null && attached.containsKey(item.getTo())) {
            json.put(JiraIssues.EVIDENCE, new Evidence(EvidenceType.ATTACHMENT, attached.get(item.getTo()), null));
        }
        return json;
    }

    private static Map<String, Object> timed(Date created, String role, ApplicationUser person) {
        Map<String, Object> json = new HashMap<>();
        json.put("created", created.toInstant().toString());
        if (person != null) {
            Map<String, Object> names = new HashMap<>();
            names.put("displayName", person.getDisplayName());
            names.put("name", person.getUsername());
            json.put(role, names);
        }
        return json;
    }
}
