/**
 * What we need to know from Jira beside issues: who asks, what they may do, which people and projects there are.
 *
 * <p>Start from {@link org.debrief.jira.JiraReader}; the sub-packages hold issues, set-up and events.
 */
package org.debrief.jira;
