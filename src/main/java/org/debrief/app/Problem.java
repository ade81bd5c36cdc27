package org.debrief.app;

/**
 * One thing that is wrong with an input.
 *
 * @param field its path, such as {@code actions[1].due} or a query parameter, {@code null} when the fault has no field
 */
public record Problem(String field, Message message) {

    /** A problem of one field. */
    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, Message.of(key, arguments));
    }
}
