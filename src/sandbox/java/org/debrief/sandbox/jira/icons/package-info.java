/**
 * The small pictures of issue types, priorities and statuses, at the addresses that the REST interface tells.
 *
 * <p>{@link org.debrief.sandbox.jira.icons.IconServlet} serves them. See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.icons;
