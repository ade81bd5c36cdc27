package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The content of a file at an issue, and below {@code /secure/thumbnail} a small picture of it. Browsers show what cannot act in the name
 * of the site, and keep all else as a file.
 */
final class AttachmentFile extends JiraPage {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp", "text/plain", "application/pdf");

    AttachmentFile(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredAttachment> found = Site.id(path(request).replaceFirst("/.*", "")).flatMap(site().model().attachments()::byId).filter(this::visible);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "The attachment does not exist, or you do not have permission to view it.");
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, max-age=3600");
        if (request.getServletPath().equals("/secure/thumbnail")) {
            thumbnail(found.get(), response);
        } else {
            content(found.get(), response);
        }
    }

    private void content(StoredAttachment attachment, HttpServletResponse response) throws IOException {
        String type = attachment.file().mimeType();
        String name = URLEncoder.encode(attachment.file().name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(type);
        response.setHeader("Content-Disposition", (SHOWN.contains(type) ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.setContentLengthLong(attachment.size());
        site().model().attachments().copy(attachment.id(), response.getOutputStream());
    }

    private void thumbnail(StoredAttachment attachment, HttpServletResponse response) throws IOException {
        Optional<byte[]> picture = attachment.hasThumbnail() ? Thumbnail.of(into -> site().model().attachments().copy(attachment.id(), into)) : Optional.empty();
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no thumbnail of this attachment.");
            return;
        }
        response.setContentType("image/png");
        response.getOutputStream().write(picture.get());
    }

    private boolean visible(StoredAttachment attachment) {
        return pages().services().get(IssueService.class).getIssue(reader(), attachment.issue()).isValid();
    }
}
