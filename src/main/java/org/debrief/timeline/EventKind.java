package org.debrief.timeline;

/** What sort of thing happened at an instant of the timeline. */
public enum EventKind {
    ALERT,
    DETECTION,
    ACTION,
    DECISION,
    COMMUNICATION,
    CHANGE,
    RECOVERY,
    OBSERVATION
}
