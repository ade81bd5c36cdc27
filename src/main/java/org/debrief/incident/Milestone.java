package org.debrief.incident;

/** One of the five instants that mark the course of an incident, in the order in which they are expected. */
public enum Milestone {
    IMPACT_STARTED("impactStarted"),
    DETECTED("detected"),
    ACKNOWLEDGED("acknowledged"),
    MITIGATED("mitigated"),
    RESOLVED("resolved");

    private final String wireName;

    Milestone(String wireName) {
        this.wireName = wireName;
    }

    /** The name in documents and field paths, such as {@code impactStarted}. */
    public String wireName() {
        return wireName;
    }
}
