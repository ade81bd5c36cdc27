package org.debrief.timeline;

/** How exactly the instant of an event is known. */
public enum Precision {
    SECOND,
    MINUTE,
    HOUR,
    DAY
}
