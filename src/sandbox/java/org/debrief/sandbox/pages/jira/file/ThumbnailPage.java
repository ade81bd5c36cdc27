package org.debrief.sandbox.pages.jira.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.pages.Thumbnail;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * A small picture of an attachment that is a picture.
 */
final class ThumbnailPage extends FileOfIssue {
    /** The most pixels a side has. */
    static final int SIDE = 200;
    private static final long serialVersionUID = 1L;

    ThumbnailPage(JiraPages pages) {
        super(pages);
    }

    @Override
    void send(StoredAttachment attachment, HttpServletResponse response) throws IOException {
        Optional<byte[]> small = attachment.hasThumbnail() ? small(attachment) : Optional.empty();
        if (small.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "This file cannot be shown as a picture.");
            return;
        }
        response.setContentType("image/png");
        response.getOutputStream().write(small.get());
    }

    private Optional<byte[]> small(StoredAttachment attachment) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        site().model().attachments().copy(attachment.id(), content);
        return Thumbnail.of(content.toByteArray(), SIDE);
    }
}
