/**
 * What Jira shows of an incident around its write-up: the panels of the issue view, their tabs and the page of its own.
 *
 * <p>Start from {@link org.debrief.web.panel.IncidentPanels}; see {@code docs/write-up.md}.
 */
package org.debrief.web.panel;
