package org.debrief.sandbox.pages.jira.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * An address below which a number names an attachment; the rest of the path is for people.
 */
abstract class FileOfIssue extends JiraPage {
    private static final long serialVersionUID = 1L;

    FileOfIssue(JiraPages pages) {
        super(pages);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredAttachment> attachment = Site.id(path(request).split("/")[0]).flatMap(site().model().attachments()::byId);
        String key = attachment.flatMap(found -> site().model().issues().byId(found.issue())).map(StoredIssue::key).orElse(null);
        if (issue(key, request, response).isPresent()) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, max-age=0, must-revalidate");
            send(attachment.orElseThrow(), response);
        }
    }

    /** Answers with the file, or with what is made of it. */
    abstract void send(StoredAttachment attachment, HttpServletResponse response) throws IOException;
}
