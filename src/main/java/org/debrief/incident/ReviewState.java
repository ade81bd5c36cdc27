package org.debrief.incident;

/** How far the write-up of an incident has come. */
public enum ReviewState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED
}
