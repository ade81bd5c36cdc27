/**
 * Jira's pages and panels of ours, each a thin class that the host makes.
 *
 * <p>Start from {@link org.debrief.jira.page.WriteUpPanel} and {@link org.debrief.jira.page.WriteUpServlet}; what they show is
 * made in {@link org.debrief.web.panel.IncidentPanels}. See {@code docs/write-up.md}.
 */
package org.debrief.jira.page;
