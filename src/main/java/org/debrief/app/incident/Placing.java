package org.debrief.app.incident;

/**
 * Where a part shall stand among the others of its kind.
 *
 * @param given {@code false} when it stays where it is, and a new one stands last
 * @param after the id of the part that stands before it, {@code null} when it stands first
 */
public record Placing(boolean given, String after) {

    /** Where it is; last when it is new. */
    public static final Placing AS_IS = new Placing(false, null);

    /** Behind another part, or first. */
    public static Placing after(String id) {
        return new Placing(true, id);
    }
}
