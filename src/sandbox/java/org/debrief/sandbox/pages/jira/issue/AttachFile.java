package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.host.web.MultipartBody;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Attachments;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The form that attaches files to an issue: all of them, or none.
 */
@MultipartConfig(fileSizeThreshold = 1 << 20, maxRequestSize = 10 * Attachments.LARGEST)
final class AttachFile extends IssueAction {
    private static final long serialVersionUID = 1L;
    private static final String FIELD = "file";

    AttachFile(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = attachable(request, response);
        if (issue.isPresent()) {
            ask(form(issue.get(), new SimpleErrorCollection()), issue.get().getProjectObject().getKey(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> found = genuine(request, response) ? attachable(request, response) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        ApiIssue issue = found.get();
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            attach(issue, files(request));
        } catch (Refused e) {
            errors.addError(FIELD, e.getMessage());
        }
        if (errors.hasAnyErrors()) {
            refuse(form(issue, errors), issue.getProjectObject().getKey(), request, response);
        } else {
            done("/browse/" + issue.getKey() + "#attachmentmodule", request, response);
        }
    }

    private void attach(ApiIssue issue, List<Part> files) {
        if (files.isEmpty()) {
            throw new Refused("You must select at least one file to attach.");
        }
        site().model().inTransaction(() -> files.forEach(file -> attach(issue, file)));
    }

    private void attach(ApiIssue issue, Part file) {
        StoredAttachment.FileHead head = StoredAttachment.FileHead.sent(file.getSubmittedFileName(), file.getContentType());
        Attachments.checkSent(head, file.getSize());
        try (InputStream content = file.getInputStream()) {
            site().model().attachments().add(new StoredAttachment(0, issue.getId(), head, file.getSize(), readerKey(), null), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> files(HttpServletRequest request) {
        try {
            return MultipartBody.parts(request).stream().filter(part -> part.getName().equals(FIELD))
                    .filter(part -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()).toList();
        } catch (MultipartBody.Unreadable e) {
            throw new Refused("The files cannot be read, or are larger than Jira takes.");
        }
    }

    private Optional<ApiIssue> attachable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = issue(request, response);
        if (issue.isPresent() && !may(Permission.CREATE_ATTACHMENTS, issue.get().stored())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You do not have permission to create attachments for this issue.");
            return Optional.empty();
        }
        return issue;
    }

    private ActionForm form(ApiIssue issue, ErrorCollection errors) {
        FormField input = FormField.typed(FIELD, "Attach file(s)", "file", "", errors.getErrors().getOrDefault(FIELD, "")).required(true)
                .hinted("The maximum file upload size is " + IssueFiles.size(Attachments.LARGEST) + ".");
        return form(new ActionForm.Title("attach-file", "Attach Files : " + issue.getKey(), List.of()),
                IssueOperation.target(issue, "AttachFile", "Attach"), List.of(input), List.of());
    }
}
