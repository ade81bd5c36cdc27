package org.debrief.sandbox.pages.jira.search;

import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The issue navigator at the product's address.
 */
public record SearchPages(JiraPages pages) {
    /** Adds it to the host; before it starts. */
    public void addToHost() {
        pages.host().addServlet("/issues/*", new SearchPage(pages));
    }
}
