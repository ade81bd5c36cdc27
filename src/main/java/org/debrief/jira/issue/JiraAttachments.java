package org.debrief.jira.issue;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.debrief.app.attachment.AttachedFile;
import org.debrief.app.attachment.AttachedFiles;
import org.debrief.app.incident.StoredIncident;

/** The attachments of Jira's issues. */
public final class JiraAttachments implements AttachedFiles {

    private static final Comparator<AttachedFile> NEWEST_FIRST =
            Comparator.comparing(AttachedFile::created).thenComparing(AttachedFile::id).reversed();

    private final AttachmentManager attachments;
    private final IssueManager issues;

    public JiraAttachments(AttachmentManager attachments, IssueManager issues) {
        this.attachments = attachments;
        this.issues = issues;
    }

    @Override
    public List<AttachedFile> of(StoredIncident incident) {
        Issue issue = issues.getIssueObject(incident.id());
        return issue == null
                ? List.of()
                : attachments.getAttachments(issue).stream().map(JiraAttachments::file).sorted(NEWEST_FIRST).toList();
    }

    @Override
    public <T> T read(AttachedFile file, Reading<T> reading) throws IOException {
        Attachment attachment = attachments.getAttachment(file.id());
        if (attachment == null) {
            throw new IOException("The attachment " + file.id() + " is gone");
        }
        return attachments.streamAttachmentContent(attachment, reading::of);
    }

    private static AttachedFile file(Attachment attachment) {
        ApplicationUser author = attachment.getAuthorObject();
        return new AttachedFile(
                attachment.getId(),
                attachment.getFilename(),
                attachment.getMimetype(),
                attachment.getFilesize(),
                attachment.getCreated().toInstant(),
                author == null ? null : author.getUsername());
    }
}
