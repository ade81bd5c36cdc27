package org.debrief.sandbox.jira.mail;

import java.util.List;
import org.debrief.sandbox.jira.model.StoredChange;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.jira.model.StoredIssue;

/**
 * Something that happened to an issue and that people are told.
 *
 * @param deed what the author did, in the product's words: {@code created}, {@code assigned}, {@code commented on}
 * @param author the user key, null for nobody
 * @param changes the fields that changed
 * @param comment the comment that was written, or null
 */
record Notice(String deed, StoredIssue issue, String author, List<StoredChange.Item> changes, StoredComment comment) {
    private static final String ASSIGNEE = "assignee";

    static Notice of(String deed, StoredIssue issue, String author) {
        return new Notice(deed, issue, author, List.of(), null);
    }

    static Notice of(StoredComment comment, StoredIssue issue) {
        return new Notice("commented on", issue, comment.author(), List.of(), comment);
    }

    /** An edit; one of the assignee is an assignment. */
    static Notice of(StoredChange change, StoredIssue issue, String author) {
        boolean assigned = change.items().stream().anyMatch(Notice::ofAssignee);
        return new Notice(assigned ? "assigned" : "updated", issue, author, change.items(), null);
    }

    /** A step of the workflow. */
    static Notice ofMove(List<StoredChange.Item> changes, StoredIssue issue, String author) {
        boolean resolved = changes.stream().anyMatch(item -> item.field().equals("resolution") && item.to().value() != null);
        boolean reopened = changes.stream().anyMatch(item -> item.field().equals("resolution") && item.to().value() == null);
        return new Notice(resolved ? "resolved" : reopened ? "reopened" : "moved", issue, author, changes, null);
    }

    /** Who was the assignee before, if that has changed, else null. */
    String formerAssignee() {
        return changes.stream().filter(Notice::ofAssignee).map(item -> item.from().value()).findFirst().orElse(null);
    }

    private static boolean ofAssignee(StoredChange.Item item) {
        return item.field().equals(ASSIGNEE) && !item.custom();
    }
}
