/**
 * Jira's Java API for issues: reading, checked creation and edits, sub-tasks, links, history, search and its index.
 *
 * <p>An {@link org.debrief.sandbox.jira.api.issue.ApiIssue} is detached: what is set on it is kept when it is stored.
 * Checks are those of {@link org.debrief.sandbox.jira.api.issue.ApiIssueEdits}; everything else writes without asking
 * for permissions, as in the product. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.api.issue;
