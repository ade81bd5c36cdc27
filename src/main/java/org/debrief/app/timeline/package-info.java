/**
 * Importing evidence into the timeline of an incident.
 *
 * <p>Start from {@link org.debrief.app.timeline.IncidentHistory}; see {@code docs/timeline.md}.
 */
package org.debrief.app.timeline;
