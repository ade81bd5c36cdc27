package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The question whether to delete a file at an issue.
 */
final class DeleteAttachment extends IssueOperation {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "deleteAttachmentId";

    DeleteAttachment(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        boolean allowed = file(issue, entered).filter(file -> site().model().permissions()
                .allows(Deed.DELETE_ATTACHMENT, issue.stored(), file.author(), site().row(reader()))).isPresent();
        return allowed ? Optional.empty() : Optional.of("You do not have permission to delete attachment with id: " + entered.getOrDefault(FILE, ""));
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        site().model().attachments().delete(file(issue, entered).orElseThrow(), readerKey());
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        StoredAttachment file = file(issue, entered).orElseThrow();
        Map<String, String> hidden = new HashMap<>(Map.of("id", String.valueOf(issue.getId()), FILE, String.valueOf(file.id())));
        List<String> notes = List.of("Are you sure you want to delete the attachment '" + file.file().name() + "'?");
        return form(new ActionForm.Title("delete-attachment", "Delete Attachment", notes),
                new ActionForm.Target("/secure/DeleteAttachment.jspa", "Delete", hidden, "/browse/" + issue.getKey()), List.of(), List.of());
    }

    private Optional<StoredAttachment> file(ApiIssue issue, Map<String, String> entered) {
        return Site.id(entered.get(FILE)).flatMap(site().model().attachments()::byId).filter(file -> file.issue() == issue.getId());
    }
}
