package org.debrief.jira.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.app.incident.StoredIncident;
import org.debrief.app.timeline.IncidentHistory;
import org.debrief.timeline.parse.Findings;
import org.debrief.timeline.parse.JiraIssues;
import org.debrief.timeline.parse.ParseWarning;
import org.debrief.timeline.parse.WarningCode;

/**
 * What Jira itself recorded about an incident, told as an export of its issue would tell it.
 *
 * <p>The timeline is read by everybody who sees the incident; so a comment that only some of them may read is left out.
 */
public final class JiraHistory implements IncidentHistory {

    private final Host host;
    private final JiraAuthenticationContext session;

    public JiraHistory(Host host, JiraAuthenticationContext session) {
        this.host = host;
        this.session = session;
    }

    /** Where Jira keeps what happened to issues. */
    public record Host(
            IssueManager issues, ChangeHistoryManager histories, CommentManager comments, AttachmentManager attachments) {}

    @Override
    public void tell(StoredIncident incident, Findings findings) {
        Issue issue = host.issues().getIssueObject(incident.id());
        if (issue == null) {
            return;
        }
        List<ChangeHistory> histories = host.histories().getChangeHistoriesForUser(List.of(issue), session.getLoggedInUser());
        Map<Boolean, List<Comment>> comments = host.comments().getCommentsForUser(issue, session.getLoggedInUser()).stream()
                .collect(Collectors.partitioningBy(JiraHistory::isForEverybody));
        HistoryRecord told = new HistoryRecord(attached(issue));
        JiraIssues.tell(told.of(issue, histories, comments.get(true)), findings);
        skip(told.leftOut(), WarningCode.OTHER_FIELDS, findings);
        skip(comments.get(false).size(), WarningCode.RESTRICTED, findings);
    }

    private static boolean isForEverybody(Comment comment) {
        return comment.getGroupLevel() == null && comment.getRoleLevelId() == null;
    }

    private Map<String, String> attached(Issue issue) {
        return host.attachments().getAttachments(issue).stream()
                .collect(Collectors.toMap(file -> String.valueOf(file.getId()), Attachment::getFilename, (one, same) -> one));
    }

    private static void skip(int number, WarningCode reason, Findings findings) {
        if (number > 0) {
            findings.skipped(new ParseWarning(0, reason, String.valueOf(number)));
        }
    }
}
