/**
 * Tests of timeline events; start from {@link org.debrief.timeline.TimelineEventTest}.
 */
package org.debrief.timeline;
