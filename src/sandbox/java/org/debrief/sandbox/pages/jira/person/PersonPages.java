package org.debrief.sandbox.pages.jira.person;

import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The addresses of the pages about people.
 */
public record PersonPages(JiraPages pages) {
    public void addToHost() {
        pages.host().addServlet("/secure/useravatar", new PicturePage(pages, true));
        pages.host().addServlet("/secure/projectavatar", new PicturePage(pages, false));
    }
}
