/**
 * Importing evidence into the timeline of an incident.
 *
 * <p>Start from {@link org.debrief.app.timeline.ImportTimeline}; see {@code docs/timeline.md}.
 */
package org.debrief.app.timeline;
