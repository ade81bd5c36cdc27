package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.List;
import org.debrief.timeline.EventKind;

/** The events of a file of lines: each is told when the next begins, with the lines between them as its excerpt. */
final class LineEvents {

    /** How many lines without a stamp are kept with the event before them. */
    static final int LINES_KEPT = 50;

    /** How many characters of such lines are kept. */
    static final int CHARACTERS_KEPT = 8_192;

    private final Reading reading;
    private final StringBuilder excerpt = new StringBuilder();
    private boolean begun;
    private ReadEvent pending;
    private int lines;
    private boolean cut;

    LineEvents(Reading reading) {
        this.reading = reading;
    }

    /** A line that begins an event. */
    void begin(StampedLine line, int number) {
        end();
        begun = true;
        Instant at = reading.at(line.stamp(), number, line.sample());
        if (at != null) {
            ReadEvent event = new ReadEvent(at, line.precision(), EventKind.OBSERVATION, line.text(), null, number, List.of());
            pending = line.data() == null ? event : event.quoting(line.data(), null);
        }
    }

    /** A line without a stamp; what follows a line that could not be placed goes with it. */
    void follow(String line, int number) {
        if (!begun) {
            headed(line, number);
        } else if (pending != null && pending.text().isBlank() && !line.isBlank()) {
            pending = new ReadEvent(
                    pending.at(), pending.precision(), pending.kind(), line.strip(), null, pending.line(), pending.evidence());
        } else if (pending != null && (excerpt.length() > 0 || !line.isBlank())) {
            keep(line, number);
        }
    }

    private void headed(String line, int number) {
        if (!line.isBlank()) {
            reading.skip(number, WarningCode.NO_STAMP, line);
        }
    }

    private void keep(String line, int number) {
        if (lines < LINES_KEPT && excerpt.length() + line.length() < CHARACTERS_KEPT) {
            excerpt.append(lines == 0 ? "" : "\n").append(line);
            lines++;
        } else if (!cut) {
            cut = true;
            lines = LINES_KEPT;
            reading.warn(number, WarningCode.EXCERPT_CUT, line);
        }
    }

    /** Tells the last event. */
    void end() {
        if (pending != null) {
            reading.event(excerpt.isEmpty() ? pending : pending.quoting(excerpt.toString().stripTrailing(), null));
        }
        pending = null;
        excerpt.setLength(0);
        lines = 0;
        cut = false;
    }
}
