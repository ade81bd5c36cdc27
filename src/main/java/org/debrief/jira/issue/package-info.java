/**
 * Incidents and actions as Jira issues.
 *
 * <p>Start from {@link org.debrief.jira.issue.JiraIncidents} and {@link org.debrief.jira.issue.JiraActions}; see
 * {@code docs/set-up.md}.
 */
package org.debrief.jira.issue;
