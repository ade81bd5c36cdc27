/**
 * Incidents and actions as Jira issues.
 *
 * <p>Start from {@link org.debrief.jira.issue.JiraIncidents} and {@link org.debrief.jira.issue.JiraActions}; see
 * {@code docs/jira-fields.md}.
 */
package org.debrief.jira.issue;
