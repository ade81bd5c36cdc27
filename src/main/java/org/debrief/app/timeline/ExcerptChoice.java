package org.debrief.app.timeline;

/**
 * Lines of a file that become the evidence of one event.
 *
 * @param from the first line, from 1
 * @param to the last line
 * @param text what the event says, {@code null} for what the first stamped line says
 * @param event the id of the saved event that they belong to, {@code null} when they become an event of their own
 */
public record ExcerptChoice(int from, int to, String text, String event) {

    /** Whether a line is among them. */
    boolean has(int line) {
        return line >= from && line <= to;
    }
}
