package org.debrief.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.debrief.app.InvalidInput;
import org.debrief.app.timeline.ImportRequest;
import org.debrief.app.timeline.SentFile;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Forms with files: what browsers and other clients send is read to the byte, everything else refused, and no file is left behind. */
public class UploadedImportTest {

    private int before;

    private static int leftOver() {
        return new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("debrief") && name.endsWith(".upload")).length;
    }

    @Before
    public void count() {
        before = leftOver();
    }

    @After
    public void nothingIsLeftBehind() {
        assertEquals(before, leftOver());
    }

    private static String text(String name, String value) {
        return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    /** The beginning of a part whose content comes next. */
    private static String opened(String name) {
        String whole = file(name, "");
        return whole.substring(0, whole.length() - 2);
    }

    private static List<String> read(String body) throws IOException {
        return read(body.getBytes(StandardCharsets.UTF_8), "xx");
    }

    private static List<String> read(byte[] body, String boundary) throws IOException {
        try (UploadedImport upload = UploadedImport.read(new ByteArrayInputStream(body), boundary)) {
            List<String> read = new ArrayList<>();
            for (SentFile file : upload.request().files()) {
                try (InputStream in = file.content().open()) {
                    read.add(file.name() + "=" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return read;
        }
    }

    private static ImportRequest request(String body) {
        try (UploadedImport upload = UploadedImport.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), "xx")) {
            return upload.request();
        }
    }

    private static String refused(String body) {
        return assertThrows(InvalidInput.class, () -> read(body)).problems().stream()
                .map(problem -> problem.field() + " " + problem.message().key().replace("debrief.error.", "")).findFirst().orElse("");
    }

    @Test
    public void filesAreReadToTheByte() throws IOException {
        assertEquals(
                List.of("a.log=x\r\n", "b.log=", "c.log=\r\n--x not the boundary\r\n-\r\r\n--xy", "d\u00e9j\u00e0 \"v\".log=y"),
                read(file("a.log", "x\r\n") + file("b.log", "") + file("c.log", "\r\n--x not the boundary\r\n-\r\r\n--xy")
                        + file("d\u00e9j\u00e0 %22v%22.log", "y") + "--xx--\r\n"));
    }

    @Test
    public void aFileOfAnyLengthComesThroughWhole() throws IOException {
        Random random = new Random(7);
        for (int length : new int[] {65_536 - 90, 65_536, 65_537, 200_000}) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.write(opened("a.bin").getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write("\r\n--xx--".getBytes(StandardCharsets.UTF_8));
            try (UploadedImport upload = UploadedImport.read(new Dripping(body.toByteArray(), random), "xx");
                    InputStream in = upload.request().files().get(0).content().open()) {
                assertEquals(length, in.readAllBytes().length);
            }
        }
    }

    @Test
    public void textsHoldForAllFilesAndJsonForOne() {
        ImportRequest request = request(text("zone", "Europe/Berlin") + text("year", "2026") + text("skip", "3, 5") + text("from", "")
                + text("files", "[{\"name\":\"b.log\",\"zone\":\"Asia/Tokyo\"},{\"name\":\"e.zip/x\",\"shiftSeconds\":-5}]")
                + text("history", "true") + file("a.log", "1") + file("b.log", "2") + "--xx--");
        assertEquals(List.of("b.log", "e.zip/x", "a.log"), request.files().stream().map(SentFile::name).toList());
        assertEquals(
                List.of("Asia/Tokyo", "Europe/Berlin", "Europe/Berlin"),
                request.files().stream().map(file -> file.settings().answers().zone().getId()).toList());
        assertEquals(Set.of(3, 5), request.files().get(2).settings().skip().lines());
        assertEquals(Integer.valueOf(2026), request.files().get(0).settings().answers().year());
        assertEquals(true, request.history());
        assertEquals(null, request.files().get(1).content());
    }

    @Test
    public void whatIsNoFormIsRefused() {
        assertEquals("null multipart.cut", refused(""));
        assertEquals("null multipart.cut", refused("preamble\r\n" + file("a", "x") + "--xx--"));
        assertEquals("null multipart.cut", refused(file("a", "x")));
        assertEquals("null multipart.cut", refused(file("a", "x") + "--xx"));
        assertEquals("null multipart.cut", refused(file("a", "x") + "--xxy"));
        assertEquals("null multipart.headers", refused("--xx\r\nContent-Type: text/plain\r\n\r\nx\r\n--xx--"));
        assertEquals("null multipart.headers", refused("--xx\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\nx\r\n--xx--"));
        assertEquals("null multipart.headers", refused("--xx\r\nA: " + "x".repeat(9_000) + "\r\n\r\nx\r\n--xx--"));
        assertEquals("null multipart.many", refused(text("zone", "UTC").repeat(300) + "--xx--"));
        assertEquals("other multipart.field", refused(text("other", "x") + "--xx--"));
        assertEquals("files[1].name import.twice", refused(file("a", "x") + file("a", "y") + "--xx--"));
        assertEquals("files json.malformed", refused(text("files", "[{") + file("a", "y") + "--xx--"));
        assertEquals("files[0].zone zone", refused(text("zone", "Nowhere") + file("a", "y") + "--xx--"));
        for (String boundary : new String[] {null, "", "x".repeat(71), "x\r\ny", "x "}) {
            assertThrows(InvalidInput.class, () -> read(new byte[0], boundary));
        }
    }

    @Test(timeout = 60_000)
    public void moreThanAnImportMayHoldEndsThere() {
        long[] given = {0};
        InputStream endless = new InputStream() {
            private final byte[] head = opened("a").getBytes(StandardCharsets.UTF_8);

            @Override
            public int read() {
                return given[0]++ < head.length ? head[(int) given[0] - 1] : 'x';
            }
        };
        assertThrows(InvalidInput.class, () -> UploadedImport.read(endless, "xx"));
        assertEquals(200, given[0] >> 20);
    }

    @Test(timeout = 10_000)
    public void nearBoundariesTakeLinearTime() throws IOException {
        String near = "\r\n--" + "x".repeat(69);
        assertEquals(1, read((file("a", near.repeat(100_000)).replace("--xx\r", "--" + "x".repeat(69) + "y\r") + "--" + "x".repeat(69) + "y--")
                .getBytes(StandardCharsets.UTF_8), "x".repeat(69) + "y").size());
    }

    /** Gives some bytes at a time, as a network does. */
    private static final class Dripping extends InputStream {

        private final byte[] bytes;
        private final Random random;
        private int at;

        Dripping(byte[] bytes, Random random) {
            this.bytes = bytes;
            this.random = random;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == bytes.length) {
                return -1;
            }
            int count = Math.min(Math.min(length, 1 + random.nextInt(999)), bytes.length - at);
            System.arraycopy(bytes, at, into, offset, count);
            at += count;
            return count;
        }
    }
}
