package org.debrief.app.incident;

/** What was done to a part. */
public enum ChangeKind {
    /** A person or a document added it. */
    ADDED,
    CHANGED,
    REMOVED,
    /** It was brought back after it was removed. */
    RESTORED,
    /** It was read from evidence. */
    IMPORTED
}
