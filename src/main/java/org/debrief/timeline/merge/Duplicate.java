package org.debrief.timeline.merge;

import org.debrief.timeline.TimelineEvent;

/**
 * An event that is not added.
 *
 * @param event the event
 * @param of what it is thought to repeat; has an id when it is on the timeline, or was
 */
public record Duplicate(TimelineEvent event, DuplicateReason reason, TimelineEvent of) {}
