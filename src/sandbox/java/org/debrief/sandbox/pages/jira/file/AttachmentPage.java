package org.debrief.sandbox.pages.jira.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The content of an attachment: shown by the browser where that is harmless, else saved by it.
 */
final class AttachmentPage extends FileOfIssue {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp", "text/plain", "application/pdf");

    AttachmentPage(JiraPages pages) {
        super(pages);
    }

    @Override
    void send(StoredAttachment attachment, HttpServletResponse response) throws IOException {
        response.setContentType(attachment.file().mimeType());
        response.setHeader("Content-Disposition", disposition(attachment.file()));
        site().model().attachments().copy(attachment.id(), response.getOutputStream());
    }

    /** Whether a browser shows or saves a file: what could run as a page of this site is saved, whatever it is called. */
    static String disposition(StoredAttachment.FileHead file) {
        String way = HARMLESS.contains(file.mimeType().toLowerCase(Locale.ROOT)) ? "inline" : "attachment";
        return way + "; filename*=UTF-8''" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
