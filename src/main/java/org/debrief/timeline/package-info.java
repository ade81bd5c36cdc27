/**
 * What happened when: events with their evidence.
 *
 * <p>Start from {@link org.debrief.timeline.TimelineEvent}; see {@code docs/write-up.md}.
 */
package org.debrief.timeline;
