package org.debrief.sandbox.pages.jira.file;

import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The addresses of files at issues, as in the product.
 */
public record FilePages(JiraPages pages) {
    /** Adds them to the host; before it starts. */
    public void addToHost() {
        pages.host().addServlet("/secure/attachment/*", new AttachmentPage(pages));
        pages.host().addServlet("/secure/thumbnail/*", new ThumbnailPage(pages));
    }
}
