package org.debrief.timeline.parse;

/** Whether the stamps of a file rise or fall, as far as it has been read. */
final class Direction {

    private long ups;
    private long downs;

    /** Counts a step from one stamp to the next, in any unit. */
    void step(long difference) {
        ups += difference > 0 ? 1 : 0;
        downs += difference < 0 ? 1 : 0;
    }

    /** Whether most steps went back: the newest stand first. */
    boolean falls() {
        return downs > ups;
    }

    /** Whether most steps went on. */
    boolean rises() {
        return ups > downs;
    }

    /** Whether every step went on, and there were some. */
    boolean onlyRises() {
        return downs == 0 && ups > 0;
    }

    /** Whether every step went back, and there were some. */
    boolean onlyFalls() {
        return ups == 0 && downs > 0;
    }
}
