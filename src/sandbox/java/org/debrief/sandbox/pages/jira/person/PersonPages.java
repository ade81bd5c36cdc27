package org.debrief.sandbox.pages.jira.person;

import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The addresses of the pages about people.
 */
public record PersonPages(JiraPages pages) {
    public void addToHost() {
        pages.host().addServlet("/secure/useravatar", new PicturePage(pages, true));
        pages.host().addServlet("/secure/projectavatar", new PicturePage(pages, false));
        pages.host().addServlet("/secure/ViewProfile.jspa", new ProfilePage(pages));
        for (ProfileForm form : ProfileForm.values()) {
            pages.host().addServlet("/secure/" + form.action() + ".jspa", new ProfileFormPage(pages, form));
            pages.host().addServlet("/secure/" + form.action() + "!default.jspa", new ProfileFormPage(pages, form));
        }
    }
}
