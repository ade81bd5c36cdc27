/**
 * What we learn from Jira when issues change, whoever changed them.
 *
 * <p>Start from {@link org.debrief.jira.event.IssueWatch}; see {@code docs/actions.md}.
 */
package org.debrief.jira.event;
