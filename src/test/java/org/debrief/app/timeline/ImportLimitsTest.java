package org.debrief.app.timeline;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.debrief.incident.Texts;
import org.debrief.timeline.archive.Limits;
import org.debrief.timeline.parse.Lines;
import org.debrief.timeline.parse.SlackUsers;
import org.junit.Test;

/** The limits that {@code docs/timeline.md} names are those that hold. */
public class ImportLimitsTest {

    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Test
    public void thePageNamesTheLimitsThatHold() throws IOException {
        String page = Files.readString(Path.of("docs/timeline.md"));
        ImportLimits limits = ImportLimits.DEFAULT;
        Limits unpacked = limits.unpacked();
        List<String> rows = List.of(
                row("| files sent, unpacked, together | %d MB |", unpacked.bytes() >> 20),
                row("| files in one import, an archive being one | %d |", limits.files()),
                row("| files in an archive | %,d, ", unpacked.entries()),
                row("| unpacked to packed size, beyond the first MiB | %d to 1 |", unpacked.ratio()),
                row("| one line of a log | %,d bytes |", Lines.LONGEST),
                row("| people of a Slack export | %,d |", SlackUsers.MOST),
                row("| events proposed | %,d, and %d million characters", limits.events(), limits.characters() / 1_000_000),
                row("| warnings, and skipped records, listed | %d each |", limits.remarks()),
                row("| excerpts chosen in one import | %d |", ImportLimits.EXCERPTS),
                row("| text of an event, one excerpt | %,d characters |", Texts.LONGEST));
        assertEquals(List.of(), rows.stream().filter(row -> !page.contains("\n" + row)).toList());
    }
}
