package org.debrief.timeline.parse;

import java.util.Objects;
import org.debrief.timeline.Precision;

/**
 * A line that begins an event.
 *
 * @param stamp {@code null} when it stands for no time
 * @param sample the stamp as it stands in the line
 * @param precision {@code null} when the stamp is as exact as its digits
 * @param text what it says, without the stamp
 * @param data what machines say beside the text, {@code null} without
 */
record StampedLine(Stamp stamp, String sample, Precision precision, String text, String data) {

    StampedLine {
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(text, "text");
    }

    /** What a scanner found at a place of a line, and the text after it. */
    static StampedLine of(StampScanner scanner, String line, int from, String text) {
        return new StampedLine(scanner.stamp(), line.substring(from, scanner.end()), scanner.precision(), text, null);
    }
}
