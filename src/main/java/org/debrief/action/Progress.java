package org.debrief.action;

import java.time.Instant;

/**
 * What the history of an action tells beyond its present state.
 *
 * @param moves how often its due date was changed after it had one
 * @param doneAt when it last moved into a status of the category <em>done</em>, {@code null} when it is not there
 * @param doneBy the user name of who moved it, {@code null} when unknown
 * @param reopened how often it left that category again
 * @param reminders how many reminders were sent about it
 */
public record Progress(int moves, Instant doneAt, String doneBy, int reopened, int reminders) {

    /** Nothing has happened since it was planned. */
    public static final Progress NONE = new Progress(0, null, null, 0, 0);
}
