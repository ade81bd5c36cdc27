/**
 * What people see of an issue in the small Jira: its view with the fields to edit in place, and the forms that create, edit,
 * move, link and delete it, each as a page and as a dialog.
 *
 * <p>{@link org.debrief.sandbox.pages.jira.issue.IssuePages} is the way in. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.pages.jira.issue;
