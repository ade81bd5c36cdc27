package org.debrief.sandbox.pages.jira.issue;

import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The pages of a single issue at the product's addresses.
 */
public record IssuePages(JiraPages pages) {
    /** Adds them to the host; before it starts. */
    public void addToHost() {
        Host host = pages.host();
        host.addServlet("/browse/*", new IssuePage(pages));
        host.addServlet("/secure/CreateIssue.jspa", new CreateIssuePage(pages));
        host.addServlet("/secure/CreateIssue!default.jspa", new CreateIssuePage(pages));
        host.addServlet("/secure/EditIssue.jspa", new EditIssuePage(pages));
        host.addServlet("/secure/EditIssue!default.jspa", new EditIssuePage(pages));
        host.addServlet("/secure/AddComment.jspa", new AddComment(pages));
        host.addServlet("/secure/WorkflowUIDispatcher.jspa", new MoveIssue(pages));
    }
}
