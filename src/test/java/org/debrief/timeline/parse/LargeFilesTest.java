package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntFunction;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Files of millions of lines, made while they are read, take no more memory the longer they are. */
public class LargeFilesTest {

    private static final int LINES = 1_000_000;
    private static final long LITTLE = 8 << 20;
    private static final Answers ALL = new Answers(ZoneId.of("Europe/Berlin"), 2026, LocalDate.of(2026, 3, 4));

    @Rule
    public final Timeout limit = Timeout.seconds(120);

    /** A file whose lines are made one after the other. */
    private static final class Endless extends InputStream {

        private final IntFunction<String> line;
        private byte[] bytes = new byte[0];
        private int at;
        private int number;

        Endless(IntFunction<String> line) {
            this.line = line;
        }

        private boolean hasMore() {
            if (at == bytes.length && number < LINES) {
                bytes = (line.apply(number++) + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at < bytes.length;
        }

        @Override
        public int read() {
            return hasMore() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (!hasMore()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, count);
            at += count;
            return count;
        }
    }

    private static void isReadInLittleMemory(String format, IntFunction<String> line) throws IOException {
        EvidenceFile file = new EvidenceFile("x", () -> new Endless(line));
        TimelineParser parser = Formats.of(Head.of(file)).orElseThrow();
        assertEquals(format, parser.format());
        Counted counted = new Counted();
        parser.parse(file, new Reading(ALL, counted));
        assertTrue(format + " " + counted.events, counted.events >= LINES - 1);
        assertTrue(format + " grew by " + counted.growth(), counted.growth() < LITTLE);
    }

    private static String time(int number) {
        return two(number / 3_600 % 24) + ':' + two(number / 60 % 60) + ':' + two(number % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    @Test
    public void syslogIs() throws IOException {
        isReadInLittleMemory("syslog-rfc5424",
                number -> "<165>1 2026-03-04T" + time(number) + "Z web-1 checkout 17 ID" + number + " [a b=\"" + number + "\"] text");
        isReadInLittleMemory("syslog-rfc3164", number -> "Mar  4 " + time(number) + " web-1 checkout[17]: text " + number);
    }

    @Test
    public void logsAre() throws IOException {
        isReadInLittleMemory("log", number -> "2026-10-25 " + time(number) + "," + number % 1_000 + " INFO text " + number);
        isReadInLittleMemory("log-epoch", number -> 1_772_612_101L + number + " text " + number);
        isReadInLittleMemory("log-time", number -> time(number) + " text " + number);
    }

    @Test
    public void tablesAre() throws IOException {
        isReadInLittleMemory("csv",
                number -> number == 0 ? "time,message,id" : "2026-03-04 " + time(number) + ",\"text, " + number + "\"," + number);
    }

    @Test
    public void aTableWithAQuotationThatDoesNotEndIs() throws IOException {
        isReadInLittleMemory("csv",
                number -> number == 0 ? "time,message" : "2026-03-04 " + time(number) + (number % 500_000 == 5 ? ",\"open " : ",text ") + number);
    }

    @Test
    public void jsonLinesAre() throws IOException {
        isReadInLittleMemory("json-lines",
                number -> "{\"time\":\"2026-03-04T" + time(number) + "Z\",\"msg\":\"text " + number + "\"}");
    }
}
