package org.debrief.timeline.merge;

/** Why an event is thought to be on the timeline, or in the same import, already. */
public enum DuplicateReason {
    /** The source names both alike, or the same entry was imported before. */
    SAME_EVENT,
    /** The same entry was imported before, and somebody removed it from the timeline. */
    REMOVED,
    /** The same words in the same second, from whatever source. */
    SAME_TEXT,
    /** Two sources seem to tell of one thing: an alert or a change and what was said about it; see {@link Likeness}. */
    LIKELY
}
