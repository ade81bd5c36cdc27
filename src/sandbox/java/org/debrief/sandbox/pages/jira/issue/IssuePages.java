package org.debrief.sandbox.pages.jira.issue;

import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The pages of a single issue at the product's addresses, and the scripts and styles they need.
 */
public record IssuePages(JiraPages pages) {
    /** Adds them to the host; before it starts. */
    public void addToHost() {
        pages.host().addServlet("/browse/*", new IssuePage(pages));
        form("CreateIssue", new CreateIssuePage(pages));
        form("CreateSubTaskIssue", new CreateIssuePage(pages));
        form("EditIssue", new EditIssuePage(pages));
        form("AssignIssue", new AssignIssue(pages));
        form("LinkJiraIssue", new LinkIssue(pages));
        form("DeleteLink", new DeleteLink(pages));
        form("DeleteIssue", new DeleteIssue(pages));
        form("AddComment", new AddComment(pages));
        form("EditComment", new EditComment(pages));
        form("DeleteComment", new DeleteComment(pages));
        form("AttachFile", new AttachFile(pages));
        form("DeleteAttachment", new DeleteAttachment(pages));
        form("VoteOrWatchIssue", new WatchIssue(pages));
        form("WorkflowUIDispatcher", new MoveIssue(pages));
        form("CommentAssignIssue", new MoveIssue(pages));
        form("AjaxIssueAction", new InlineEdit(pages));
        pages.host().addServlet("/secure/AjaxIssueEditAction!default.jspa", new InlineEdit(pages));
    }

    /** Scripts and styles for the frame; the dialog for new issues opens from every page. */
    public static Frame dress(Frame frame) {
        return frame.script("jira/jira.js").script("jira/issue/suggest.js").script("jira/issue/dates.js").script("jira/issue/dialogs.js")
                .script("jira/issue/view.js").script("jira/issue/inline-edit.js").script("jira/issue/activity.js").script("jira/issue/attachments.js").style("jira/issue/issue.css");
    }

    /** A form and what it does; with {@code !default} it is only shown. */
    private void form(String name, JiraPage page) {
        pages.host().addServlet("/secure/" + name + ".jspa", page);
        pages.host().addServlet("/secure/" + name + "!default.jspa", page);
    }
}
