package org.debrief.app.action;

import java.time.Instant;

/**
 * The moves of one action into and out of the status category <em>done</em>.
 *
 * @param doneAt the last move into it, {@code null} when it never was done
 * @param doneBy the user name of who made that move, {@code null} when unknown
 * @param reopened the number of moves out of it
 */
public record Completion(Instant doneAt, String doneBy, int reopened) {

    /** It never was done. */
    public static final Completion NEVER = new Completion(null, null, 0);
}
