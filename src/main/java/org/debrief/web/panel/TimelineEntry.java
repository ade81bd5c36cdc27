package org.debrief.web.panel;

/**
 * What stands at one place of the timeline: an event or a milestone, the other one is {@code null}.
 *
 * @param gap how long after the one before, {@code null} where that is short
 * @param offset the zone's offset from UTC where it is another one than before, otherwise {@code null}
 */
public record TimelineEntry(String gap, String offset, EventEntry event, MilestoneEntry milestone) {

    /** Changes whenever anything that is shown of the event does. */
    public String print() {
        return Integer.toHexString(hashCode());
    }
}
