package org.debrief.app.timeline;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.parse.EvidenceFile;
import org.debrief.timeline.parse.Formats;
import org.debrief.timeline.parse.Head;
import org.debrief.timeline.parse.Lines;
import org.debrief.timeline.parse.ReadEvent;
import org.debrief.timeline.parse.Reading;
import org.debrief.timeline.parse.Stamp;
import org.debrief.timeline.parse.TimelineParser;
import org.debrief.timeline.parse.WarningCode;

/** A log for tests: lines of {@code 2026-03-01T10:00:00[Z] text}, others are skipped; a {@code #name} at the end is the event's identity. */
final class StampedLines implements TimelineParser {

    private static final String STAMPED = "(?s)(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z?)) .*";

    /** The real formats, and this one before them. */
    static Optional<TimelineParser> orAny(Head head) {
        TimelineParser stamped = new StampedLines();
        return stamped.recognises(head) ? Optional.of(stamped) : Formats.of(head);
    }

    @Override
    public String format() {
        return "stamped";
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().anyMatch(line -> line.matches(STAMPED));
    }

    @Override
    public void parse(EvidenceFile file, Reading reading) throws IOException {
        try (Lines lines = Lines.of(file, reading)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                read(line, lines.number(), reading);
            }
        }
    }

    private static void read(String line, int number, Reading reading) {
        if (!line.matches(STAMPED)) {
            reading.skip(number, WarningCode.NO_STAMP, line);
            return;
        }
        String stamp = line.substring(0, line.indexOf(' '));
        Instant at = reading.at(
                stamp.endsWith("Z") ? new Stamp.Exact(Instant.parse(stamp)) : new Stamp.Local(LocalDateTime.parse(stamp), null), number, line);
        if (at != null) {
            ReadEvent event = ReadEvent.of(at, EventKind.OBSERVATION, line.substring(stamp.length() + 1), number);
            reading.event(line.contains("#") ? event.identified(line.substring(line.indexOf('#'))) : event);
        }
    }
}
