/**
 * What we need to know from Jira beside issues: who asks, what they may do, which people and projects there are.
 *
 * <p>Start from {@link org.debrief.jira.JiraReader}; the sub-packages hold issues, the roles that types and fields play, set-up,
 * events and pages. See {@code docs/set-up.md}.
 */
package org.debrief.jira;
