package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;

/**
 * The comment that may go with anything one does to an issue.
 */
record Remarks(JiraServices services) {
    /** The field of a comment in forms. */
    static final String FIELD = "comment";
    private static final int LONGEST = 32_767;

    /** The comment that was sent, empty for none. */
    static String text(Map<String, String> entered) {
        return entered.getOrDefault(FIELD, "");
    }

    /** The input for a comment, if the reader may comment. */
    Optional<FormField> input(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        if (!allowed(issue)) {
            return Optional.empty();
        }
        return Optional.of(FormField.typed(FIELD, "Comment", "area", entered.getOrDefault(FIELD, ""), errors.getErrors().getOrDefault(FIELD, "")));
    }

    /** Adds an error if there is a comment and it cannot be added. */
    void check(ApiIssue issue, String text, ErrorCollection errors) {
        if (!text.isBlank() && !allowed(issue)) {
            errors.addError(FIELD, "You do not have the permission to comment on this issue.");
        } else if (!text.isBlank()) {
            checkText(text, errors);
        }
    }

    /** Adds an error if a text cannot be a comment. */
    static void checkText(String text, ErrorCollection errors) {
        if (text.isBlank()) {
            errors.addError(FIELD, "Comment body can not be empty!");
        } else if (text.length() > LONGEST) {
            errors.addError(FIELD, String.format("The entered text is too long. It exceeds the allowed limit of %,d characters.", LONGEST));
        }
    }

    /** Adds a comment that was checked, unless there is none. */
    void add(ApiIssue issue, String text) {
        if (!text.isBlank()) {
            ApplicationUser author = site().reader().orElse(null);
            site().model().comments().add(issue.getId(), author == null ? null : author.getKey(), text);
            site().publish(new IssueEvent(issue, Map.of(), author, EventType.ISSUE_COMMENTED_ID));
        }
    }

    private boolean allowed(ApiIssue issue) {
        return site().allows(Permission.ADD_COMMENTS, issue.stored(), site().reader().orElse(null));
    }

    private Site site() {
        return services.site();
    }
}
