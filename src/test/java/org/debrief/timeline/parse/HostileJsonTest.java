package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** JSON that is broken, or made to be slow or large. */
public class HostileJsonTest {

    private static final String GOOD = "{\"time\":\"2026-03-04T08:15:00Z\",\"msg\":\"fine\"}";

    @Rule
    public final Timeout limit = Timeout.seconds(20);

    private static FoundIn read(String json) throws IOException {
        FoundIn found = new FoundIn();
        EvidenceFile file = EvidenceFile.of("x.json", json.getBytes(StandardCharsets.UTF_8));
        new JsonDocument(Formats.JSON).parse(file, new Reading(Answers.NONE, found));
        return found;
    }

    private static List<WarningCode> codes(List<ParseWarning> warnings) {
        return warnings.stream().map(ParseWarning::code).toList();
    }

    private static void passesOver(String value) throws IOException {
        FoundIn found = read("[{\"time\":\"2026-03-04T08:15:00Z\",\"msg\":\"long\",\"x\":" + value + "},\n" + GOOD + "]");
        assertEquals(List.of(WarningCode.RECORD_LONG), codes(found.skipped));
        assertEquals(List.of("fine"), found.events.stream().map(ReadEvent::text).toList());
        assertEquals(2, found.events.get(0).line());
    }

    @Test
    public void aTextOf10MegabytesEndsItsRecordOnly() throws IOException {
        passesOver("\"" + "x".repeat(10 << 20) + "\"");
    }

    @Test
    public void aLongTextIsCutBetweenItsEscapes() throws IOException {
        for (String escape : List.of("\\u00e9", "\\\"", "\\\\")) {
            passesOver("\"" + escape.repeat(JsonValues.LONGEST + 10) + "\"");
        }
    }

    @Test
    public void aNumberOf10MillionDigitsEndsItsRecordOnly() throws IOException {
        passesOver("1".repeat(10 << 20));
    }

    @Test
    public void aListOfAMillionNumbersEndsItsRecordOnly() throws IOException {
        passesOver("[" + "1,".repeat(1_000_000) + "1]");
    }

    @Test
    public void nestingOf1000EndsItsRecordOnly() throws IOException {
        passesOver("[".repeat(1_000) + "]".repeat(1_000));
    }

    @Test
    public void nestingWithoutEndEndsTheFile() throws IOException {
        for (String open : List.of("[", "{\"a\":", "[{\"a\":")) {
            FoundIn found = read(GOOD + open.repeat(1_000_000));
            assertEquals(List.of(WarningCode.RECORD_LONG), codes(found.warnings));
            assertEquals(1, found.events.size());
        }
    }

    @Test
    public void powersOfTenBeyondReasonAreKeptAsTexts() throws IOException {
        for (String number : List.of("1e999999999", "1e99999999999999999999", "-1E-999999999", "9".repeat(5_000), "NaN", "-Infinity")) {
            assertEquals(number, JsonText.object("{\"n\":" + number + "}", 1).get("n"));
            assertEquals(1, read("{\"time\":" + number + ",\"msg\":\"never\"}").skipped.size());
        }
    }

    @Test
    public void numbersAreNeverRounded() {
        var fields = JsonText.object("{\"a\":1772612101123456789,\"e\":123456789012345678,\"b\":12345678901234567890123,\"c\":0.1000000000000000000001,\"d\":-0}", 1);
        assertEquals(1772612101123456789L, fields.get("a"));
        assertEquals(123456789012345678L, fields.get("e"));
        assertEquals(new BigInteger("12345678901234567890123"), fields.get("b"));
        assertEquals("0.1000000000000000000001", fields.get("c").toString());
        assertEquals(0L, fields.get("d"));
    }

    @Test
    public void ofAFieldThatIsThereTwiceTheLastCounts() throws IOException {
        assertEquals("second", read("{\"time\":1772612101,\"msg\":\"first\",\"msg\":\"second\"}").events.get(0).text());
    }

    @Test
    public void aTrailingCommaIsNoFault() throws IOException {
        FoundIn found = read("[" + GOOD.replace("}", ",}") + ",]");
        assertEquals(1, found.events.size());
        assertEquals(List.of(), found.warnings);
    }

    @Test
    public void whatWasReadBeforeTheFaultIsKept() throws IOException {
        for (String rest : List.of("}", "]", "tru", "{\"a\" 1}", "{a:1}", "<html>", "{\"a\":01}", "\u0000")) {
            FoundIn found = read(GOOD + "\n" + rest);
            assertEquals(rest, List.of(WarningCode.BROKEN_JSON), codes(found.warnings));
            assertEquals(2, found.warnings.get(0).line());
            assertEquals(1, found.events.size());
        }
    }

    @Test
    public void aFileThatEndsInsideIsCut() throws IOException {
        for (String rest : List.of("{", "[", "{\"a\"", "{\"a\":\"b", "[{},", "{\"a\":[1")) {
            assertEquals(rest, List.of(WarningCode.CUT), codes(read(GOOD + rest).warnings));
        }
    }

    @Test
    public void aFileWithoutRecordsIsEmpty() throws IOException {
        assertEquals(List.of(WarningCode.EMPTY), codes(read("[]").skipped));
        assertEquals(List.of(WarningCode.NO_TIME), codes(read("{}").skipped));
    }

    @Test
    public void everyUsualEncodingIsRead() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                byte[] bytes = (mark + GOOD.replace("fine", "größer")).getBytes(charset);
                FoundIn found = FoundIn.of(EvidenceFile.of("x.json", bytes), Answers.NONE, Names.NONE);
                assertEquals(charset + mark, List.of("größer"), found.events.stream().map(ReadEvent::text).toList());
            }
        }
    }

    @Test
    public void bytesThatAreNoCharactersAreTold() throws IOException {
        byte[] bytes = GOOD.replace("fine", "größer").getBytes(StandardCharsets.ISO_8859_1);
        FoundIn found = new FoundIn();
        new JsonDocument(Formats.JSON).parse(EvidenceFile.of("x.json", bytes), new Reading(Answers.NONE, found));
        assertEquals(List.of(WarningCode.ENCODING), codes(found.warnings));
        assertEquals("\ufffd", found.warnings.get(0).detail());
        assertTrue(found.toString(), found.events.get(0).text().contains("gr\ufffd\ufffder"));
    }

    @Test
    public void namesMadeToCollideAreNotSlow() throws IOException {
        String names = IntStream.range(0, 1 << 15)
                .mapToObj(number -> "\"" + Integer.toBinaryString(1 << 15 | number).replace("0", "Aa").replace("1", "BB") + "\":1")
                .collect(Collectors.joining(","));
        FoundIn found = read(GOOD + "{" + names + "}");
        assertEquals(1, found.events.size());
        assertTrue(found.skipped.size() + found.warnings.size() == 1);
    }

    private static void isNotHeld(String quote, String character) throws IOException {
        byte[] head = (GOOD + "{\"x\":" + quote).getBytes(StandardCharsets.UTF_8);
        byte[] part = character.repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        Weighed format = new Weighed();
        format.read(new EvidenceFile("x.json", () -> new SequenceInputStream(parts(head, part, 700, quote + "}" + GOOD, format))));
        assertTrue(Long.toString(format.used), format.used < 200L << 20);
    }

    @Test
    public void aTextOf700MegabytesIsNotHeld() throws IOException {
        isNotHeld("\"", "x");
    }

    @Test
    public void aNumberOf700MegabytesIsNotHeld() throws IOException {
        isNotHeld("", "7");
    }

    @Test
    public void aListOf200MegabytesIsReadOneByOne() throws IOException {
        byte[] head = "{\"ok\":true,\"data\":{\"listed\":[".getBytes(StandardCharsets.UTF_8);
        byte[] item = ("{\"id\":\"" + "x".repeat(1_000) + "\"},").getBytes(StandardCharsets.UTF_8);
        int count = 200_000;
        Weighed format = new Weighed();
        format.read(new EvidenceFile("x.json", () -> new SequenceInputStream(parts(head, item, count, "{\"id\":\"last\"}]}}", format))));
        assertEquals(count + 1, format.count);
        assertEquals("true", format.outer);
        assertTrue(Long.toString(format.used), format.used < 200L << 20);
    }

    /** The memory is weighed before the last part. */
    private static Enumeration<InputStream> parts(byte[] head, byte[] item, int count, String end, Weighed format) {
        Iterator<InputStream> items = IntStream.range(-1, count + 1)
                .mapToObj(i -> i < 0 ? head : i < count ? item : format.weighed(end))
                .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                .iterator();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return items.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return items.next();
            }
        };
    }

    /** A format of records with an id, which weighs the memory. */
    private static final class Weighed implements JsonFormat {

        private int count;
        private String outer;
        private long used;

        byte[] weighed(String end) {
            used += inUse();
            return end.getBytes(StandardCharsets.UTF_8);
        }

        private static long inUse() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        void read(EvidenceFile file) throws IOException {
            used = -inUse();
            new JsonDocument(List.of(this)).parse(file, new Reading(Answers.NONE, new FoundIn()));
        }

        @Override
        public String format() {
            return "weighed";
        }

        @Override
        public boolean recognises(JsonRecord record) {
            return record.has("id");
        }

        @Override
        public Set<String> listedUnder() {
            return Set.of("listed");
        }

        @Override
        public void read(JsonRecord record, Reading reading) {
            outer = record.outerText("ok");
            count++;
        }
    }
}
