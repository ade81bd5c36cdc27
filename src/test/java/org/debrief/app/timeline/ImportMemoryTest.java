package org.debrief.app.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.debrief.timeline.archive.Limits;
import org.junit.Test;

/** Reading a gigabyte keeps no more in memory than what is proposed, whatever else this machine holds. */
public class ImportMemoryTest {

    private static final long GIGABYTE = 1L << 30;
    private static final long ALLOWED = 48L << 20;
    private static final ImportLimits WIDE =
            new ImportLimits(new Limits(2 * GIGABYTE, 10, 200), 10, ImportLimits.DEFAULT.events(), ImportLimits.DEFAULT.characters(), 200);

    private static ImportAnswer read(String name, String before, String record, long length) {
        Measured measured = new Measured(before, record, length);
        SentFile file = new SentFile(name, () -> measured.begin(), FileSettings.NONE);
        ImportAnswer answer = new Imports(WIDE).preview(file);
        assertTrue("measured " + measured.measures, measured.measures >= 3);
        assertTrue((measured.most >> 20) + " MB", measured.most < ALLOWED);
        return answer;
    }

    @Test(timeout = 300_000)
    public void aLogOfJsonLines() {
        ImportAnswer answer = read("app.jsonl", "", "{\"time\":\"2026-03-01T10:00:00Z\",\"level\":\"warn\",\"message\":\"" + "queue is full ".repeat(60) + "\"}\n", GIGABYTE);
        assertEquals("json-lines", answer.files().get(0).format());
        assertTrue(answer.files().get(0).events() > 1_000_000);
        assertEquals(1, answer.events().size());
    }

    @Test(timeout = 300_000)
    public void aLogOfLinesWithoutAStamp() {
        ImportAnswer answer = read("app.log", "2026-03-01T10:00:00Z it begins\n", "  at some.Place.where(Something.java:12) " + "and so on ".repeat(40) + "\n", GIGABYTE);
        assertEquals(1, answer.events().size());
    }

    @Test(timeout = 300_000)
    public void oneLineWithoutAnEnd() {
        ImportAnswer answer = read("app.log", "2026-03-01T10:00:00Z it begins", "x".repeat(1_000), GIGABYTE);
        assertEquals(1, answer.files().get(0).lines());
    }

    @Test(timeout = 300_000)
    public void aListOfMessages() {
        ImportAnswer answer = read("2026-03-01.json", "[{}", ",{\"type\":\"message\",\"user\":\"U0000001\",\"ts\":\"1772359200.000100\",\"text\":\"" + "hello ".repeat(200) + "\"}", GIGABYTE / 4);
        assertEquals("slack", answer.files().get(0).format());
        assertEquals(1, answer.events().size());
    }

    /** One record again and again; now and then looks how much is kept by what has been read. */
    private static final class Measured extends InputStream {

        private final byte[] before;
        private final byte[] record;
        private final long length;
        private long place;
        private long base;
        private long most;
        private int measures;

        Measured(String before, String record, long length) {
            this.before = before.getBytes(StandardCharsets.UTF_8);
            this.record = record.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        InputStream begin() {
            place = 0;
            base = base == 0 ? held() : base;
            return this;
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            if (place >= length) {
                return -1;
            }
            long last = place;
            byte[] from = place < before.length ? before : record;
            int at = place < before.length ? (int) place : (int) ((place - before.length) % record.length);
            int count = Math.min(most, from.length - at);
            System.arraycopy(from, at, into, offset, count);
            place += count;
            measure(last);
            return count;
        }

        private void measure(long last) {
            if (last / (length / 5) < place / (length / 5)) {
                most = Math.max(most, held() - base);
                measures++;
            }
        }
    }
}
