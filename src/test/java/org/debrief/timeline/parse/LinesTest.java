package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** The lines of files of every encoding, ending and size. */
public class LinesTest {

    private static final String ESC = "\u001b";

    @Rule
    public final Timeout limit = Timeout.seconds(60);

    private final FoundIn found = new FoundIn();

    private List<String> lines(InputStream in) throws IOException {
        List<String> all = new ArrayList<>();
        try (Lines lines = Lines.of(new EvidenceFile("x.log", () -> in), new Reading(Answers.NONE, found))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
                assertEquals(all.size(), lines.number());
            }
            assertNull("nothing follows the end", lines.next());
        }
        return all;
    }

    private List<String> lines(byte[] bytes) throws IOException {
        return lines(new ByteArrayInputStream(bytes));
    }

    private List<String> lines(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> warnings() {
        return found.warnings.stream().map(warning -> warning.code() + " " + warning.line() + " " + warning.detail()).toList();
    }

    @Test
    public void everyEndOfLineEndsOne() throws IOException {
        assertEquals(List.of("a", "b", "", "c", "d"), lines("a\nb\n\nc\nd\n"));
        assertEquals(List.of("a", "b", "", "c"), lines("a\r\nb\r\n\r\nc"));
        assertEquals(List.of("a", "b", "", "c"), lines("a\rb\r\rc\r"));
        assertEquals(List.of("", "a"), lines("\na"));
        assertEquals(List.of(), lines(""));
        assertEquals(List.of(), warnings());
    }

    /** A stream that gives a few bytes at a time. */
    private static InputStream trickle(byte[] bytes, int most) {
        Random random = new Random(7);
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    @Test
    public void linesDoNotDependOnHowTheBytesArrive() throws IOException {
        List<String> expected = IntStream.range(0, 3_000).mapToObj(number -> "line " + number + " ü€😀".repeat(number % 40)).toList();
        for (String end : List.of("\n", "\r\n", "\r")) {
            byte[] bytes = String.join(end, expected).getBytes(StandardCharsets.UTF_8);
            assertEquals(expected, lines(trickle(bytes, 3)));
            assertEquals(expected, lines(trickle(bytes, 70_000)));
        }
    }

    @Test
    public void byteOrderMarksAreNoText() throws IOException {
        String text = "Größe\n😀 10 €\r\nend " + "😀".repeat(9_000);
        List<String> expected = text.lines().toList();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(expected, lines(("\ufeff" + text).getBytes(charset)));
            assertEquals(expected, lines(("\ufeff1" + text).getBytes(charset)).stream().map(line -> line.replace("1G", "G")).toList());
        }
        assertEquals(List.of("plain"), lines("plain".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(List.of("plain"), lines("plain".getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(List.of(), warnings());
    }

    @Test
    public void aLineThatIsNoUtf8IsWindowsOnceWithAWarning() throws IOException {
        byte[] text = "plain\nk\u00fchl \u0080\nwarm \u00e4\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("plain", "kühl €", "warm ä"), lines(text));
        assertEquals(List.of("ENCODING 2 windows-1252"), warnings());
    }

    @Test
    public void linesOfBothEncodingsAreEachReadRight() throws IOException {
        byte[] windows = "k\u00fchl\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "größer\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[windows.length + utf8.length];
        System.arraycopy(windows, 0, both, 0, windows.length);
        System.arraycopy(utf8, 0, both, windows.length, utf8.length);
        assertEquals(List.of("kühl", "größer"), lines(both));
    }

    @Test
    public void zerosEndTheFile() throws IOException {
        assertEquals(List.of(), lines(new byte[1_000_000]));
        assertEquals(List.of("BINARY 1 null"), warnings());
    }

    @Test
    public void aFileThatTurnsBinaryEndsThere() throws IOException {
        assertEquals(List.of("fine"), lines("fine\n\u0000\u0001\u0002PK\nnever\n"));
        assertEquals(List.of("fine"), lines("fine\n" + "\u0001\u0002x".repeat(20) + "\nnever\n"));
        assertEquals(List.of("BINARY 2 null", "BINARY 2 null"), warnings());
    }

    @Test
    public void aFewControlCharactersAreShownAndTabsStay() throws IOException {
        assertEquals(List.of("bell \u2407 and\ttab"), lines("bell \u0007 and\ttab\n"));
        assertEquals(List.of(), warnings());
    }

    @Test
    public void coloursAreTakenOut() throws IOException {
        assertEquals(List.of("red bold", "title", "end"), lines(ESC + "[0;31mred" + ESC + "[0m" + ESC + "[2K bold\n"
                + ESC + "]0;window\u0007" + ESC + "]8;;https://x" + ESC + "\\title\n" + ESC + "(Bend" + ESC + "[\n"));
    }

    @Test
    public void aLineOf10MegabytesIsCut() throws IOException {
        List<String> lines = lines("before\n" + "x".repeat(10 << 20) + "\r\nafter\n" + "y".repeat(Lines.LONGEST) + "\nend");
        assertEquals(List.of(6, Lines.LONGEST, 5, Lines.LONGEST, 3), lines.stream().map(String::length).toList());
        assertEquals(List.of("LINE_LONG 2 null"), warnings());
    }

    @Test
    public void aLongLineIsNotCutWithinACharacter() throws IOException {
        for (int before = 0; before < 4; before++) {
            String line = lines("x".repeat(before) + "€".repeat(Lines.LONGEST / 2)).get(0);
            assertEquals('€', line.charAt(line.length() - 1));
            assertTrue(line.length() > Lines.LONGEST / 3 - 3);
        }
        assertTrue(warnings().stream().allMatch(warning -> warning.startsWith("LINE_LONG")));
    }

    @Test
    public void manyLongLinesAreCounted() throws IOException {
        String text = IntStream.range(0, 25).mapToObj(number -> "x".repeat(Lines.LONGEST + 1)).collect(Collectors.joining("\n"));
        assertEquals(25, lines(text).size());
        assertEquals(Lines.LONG_LINES_NAMED + 1, warnings().size());
        assertEquals("LINE_LONG 0 +5", warnings().get(Lines.LONG_LINES_NAMED));
    }

    /** A gigabyte that is made while it is read. */
    private static final class Gigabyte extends InputStream {

        private static final byte[] PIECE = "Mar  4 08:15:00 web-1 app[17]: still here\n".repeat(1_600).getBytes(StandardCharsets.US_ASCII);

        private long left = (1L << 30) / PIECE.length * PIECE.length;
        private int at;
        private int largest;

        @Override
        public int read() {
            throw new AssertionError("byte by byte");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            largest = Math.max(largest, into.length);
            int count = Math.min(length, PIECE.length - at);
            System.arraycopy(PIECE, at, into, offset, count);
            at = (at + count) % PIECE.length;
            left -= count;
            return count;
        }
    }

    @Test
    public void aGigabyteIsReadThroughOneBuffer() throws IOException {
        Gigabyte stream = new Gigabyte();
        long count = 0;
        try (Lines lines = Lines.of(new EvidenceFile("x.log", () -> stream), new Reading(Answers.NONE, found))) {
            while (lines.next() != null) {
                count++;
            }
        }
        assertEquals((1L << 30) / Gigabyte.PIECE.length * 1_600, count);
        assertTrue("the only buffer has " + stream.largest, stream.largest <= 2 * Lines.LONGEST);
    }
}
