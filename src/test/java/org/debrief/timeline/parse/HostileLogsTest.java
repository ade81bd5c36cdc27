package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Logs of lines that are broken, or made to be slow or large. */
public class HostileLogsTest {

    private static final String GOOD = "2026-03-04T08:15:00Z INFO fine\n";
    private static final Answers ALL = new Answers(ZoneId.of("Europe/Berlin"), 2026, LocalDate.of(2026, 3, 4));

    @Rule
    public final Timeout limit = Timeout.seconds(20);

    private static FoundIn read(byte[] bytes) throws IOException {
        return FoundIn.of(EvidenceFile.of("x.log", bytes), ALL, Names.NONE);
    }

    private static FoundIn read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<WarningCode> codes(List<ParseWarning> warnings) {
        return warnings.stream().map(ParseWarning::code).toList();
    }

    @Test
    public void aLineOf10MegabytesIsCutAndTheNextFollows() throws IOException {
        for (String begin : List.of("2026-03-04T08:15:01Z ", "<34>1 2026-03-04T08:15:01Z web-1 app 1 - [a b=\"", "<34>Mar  4 08:15:01 web-1 app: ",
                "1772612101 ", "08:15:01 ")) {
            String good = begin.startsWith("0") ? "08:15:00 fine\n" : begin.startsWith("1") ? "1772612100 fine\n" : GOOD;
            FoundIn found = read(begin + "fine\n" + begin + "x".repeat(10 << 20) + "\n" + good);
            assertEquals(begin, 3, found.events.size());
            assertTrue(begin, found.events.get(1).text().length() <= Lines.LONGEST + 10);
            assertEquals(begin, List.of(WarningCode.LINE_LONG), codes(found.warnings));
            assertEquals(begin, 3, found.events.get(2).line());
        }
    }

    @Test
    public void aFileOfOneLineOf10MegabytesOfNothingIsOfNoFormat() throws IOException {
        for (String piece : List.of("x", "<", "(", "\"", "1", "2026-", "Mar ", " ", "a.", "- ", ",", "\t", "::", "| ", "[pod/")) {
            assertEquals(piece, List.of(), read(piece.repeat((10 << 20) / piece.length())).formats);
        }
    }

    /** Each line is as long as read and nearly a stamp, a host or a tag all along. */
    @Test
    public void linesThatAlmostMatchAreReadInTimeLinearInTheirLength() throws IOException {
        for (String piece : List.of("a ", "a.", "a: ", "a[", "[a]", "(", "\"", "0", "00:00:00 ", "2026-03-04T08:15:01 ", "-", "[x y=\"\\", "\\\"", "<1>",
                ". ")) {
            String line = piece.repeat(60_000 / piece.length()) + "\n";
            String stamped = "2026-03-04T08:15:01Z " + line + "<34>1 2026-03-04T08:15:02Z " + line + "Mar  4 08:15:03 " + line;
            assertTrue(piece, read((stamped + line).repeat(20)).events.size() >= 60);
        }
    }

    @Test
    public void garbageIsOfNoFormat() throws IOException {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000_000; i++) {
            text.append(random.nextInt(40) == 0 ? '\n' : (char) (' ' + random.nextInt(95)));
        }
        assertEquals(List.of(), read(text.toString()).formats);
        byte[] bytes = new byte[2_000_000];
        random.nextBytes(bytes);
        assertEquals(List.of(), read(bytes).formats);
    }

    @Test
    public void someTimesInATextMakeNoLog() throws IOException {
        String text = "What we know so far about the evening of the outage.\n".repeat(4);
        assertEquals(List.of(), read(text + "14:05 somebody called\n" + text + "2026 was a long year\n1772612101 is a number\n").formats);
        assertEquals(List.of("log-time"), read((text + "14:05 somebody called\n14:06:01 and again\n").repeat(3)).formats);
        assertEquals(List.of(), read(text.repeat(8) + "2026-03-04 08:15:01 in the middle of a text\n" + text).formats);
    }

    @Test
    public void aFileThatTurnsBinaryEndsThere() throws IOException {
        FoundIn found = read(GOOD.repeat(3_000) + "\u0000\u0001\u0002\n" + GOOD);
        assertEquals(3_000, found.events.size());
        assertEquals(List.of(WarningCode.BINARY), codes(found.warnings));
    }

    @Test
    public void ofAMillionLinesAfterAnEventTheFirstAreKept() throws IOException {
        FoundIn found = read(GOOD + "\tat some.Trace.line(Trace.java:1)\n".repeat(1_000_000) + GOOD);
        assertEquals(2, found.events.size());
        assertTrue(found.events.get(0).evidence().get(0).value().length() <= LineEvents.CHARACTERS_KEPT);
        assertEquals(List.of(WarningCode.EXCERPT_CUT), codes(found.warnings));
    }

    @Test
    public void aMillionLinesWithoutAStampBeforeTheFirstAreEachToldAndNoneIsKept() throws IOException {
        Counted counted = new Counted();
        TimelineParser parser = Formats.of(new Head(GOOD, false)).orElseThrow();
        byte[] bytes = ("nothing\n".repeat(1_000_000) + GOOD).getBytes(StandardCharsets.UTF_8);
        parser.parse(EvidenceFile.of("x.log", bytes), new Reading(ALL, counted));
        assertEquals(1_000_000, counted.skipped);
        assertEquals(1, counted.events);
    }
}
