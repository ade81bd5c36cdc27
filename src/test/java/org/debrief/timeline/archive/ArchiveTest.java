package org.debrief.timeline.archive;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.debrief.timeline.parse.EvidenceFile;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Archives are opened by content, and those that would harm are refused by name of the fault. */
public class ArchiveTest {

    private int leftBefore;

    private static int leftOver() {
        String[] left = new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("debrief") && name.endsWith(".evidence"));
        return left.length;
    }

    @Before
    public void count() {
        leftBefore = leftOver();
    }

    @After
    public void nothingIsLeftBehind() {
        assertEquals(leftBefore, leftOver());
    }

    private static EvidenceFile file(byte[] bytes) {
        return EvidenceFile.of("sent", bytes);
    }

    private static String text(EvidenceFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> read(byte[] bytes, Limits limits) throws IOException {
        try (Archive archive = Archive.open(file(bytes), limits)) {
            List<String> read = new ArrayList<>();
            for (EvidenceFile inner : archive.files()) {
                read.add(inner.name() + "=" + text(inner));
            }
            return read;
        }
    }

    private static List<String> read(byte[] bytes) throws IOException {
        return read(bytes, Limits.DEFAULT);
    }

    private static Fault fault(byte[] bytes, Limits limits) {
        return assertThrows(Refused.class, () -> read(bytes, limits)).fault();
    }

    @Test
    public void aPlainFileIsItself() throws IOException {
        assertEquals(List.of("sent=PK is no archive"), read("PK is no archive".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("sent="), read(new byte[0]));
    }

    @Test
    public void filesOfAZipAreLabelledAndFoldersLeftOut() throws IOException {
        assertEquals(
                List.of("sent/a.log=x", "sent/general/2026-03-01.json=[]", "sent/d\u00e9j\u00e0.txt=y"),
                read(Packing.zip("a.log", "x", "general/", "", "general/2026-03-01.json", "[]", "__MACOSX/._a.log", "z", "d\u00e9j\u00e0.txt", "y")));
    }

    @Test
    public void namesAreNeverPaths() throws IOException {
        assertEquals(
                List.of("sent/../../etc/passwd=a", "sent//etc/shadow=b", "sent/..\\..\\boot.ini=c", "sent/ =d", "sent/a\u0001b=e"),
                read(Packing.zip("../../etc/passwd", "a", "/etc/shadow", "b", "..\\..\\boot.ini", "c", " ", "d", "a\u0001b", "e")));
    }

    @Test
    public void twoFilesOfOneNameAreTwoFiles() throws IOException {
        byte[] zip = Packing.renamed(Packing.zip("one.log", "first", "two.log", "second"), "two.log", "one.log");
        assertEquals(List.of("sent/one.log=first", "sent/one.log=second"), read(zip));
    }

    @Test
    public void aGzipFileIsUnpacked() throws IOException {
        assertEquals(List.of("sent=hello"), read(Packing.gzip("hello".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    public void filesPackedOutOfProportionAreRefused() {
        assertEquals(Fault.PACKED_TIGHT, fault(Packing.bomb(20), Limits.DEFAULT));
        assertEquals(Fault.PACKED_TIGHT, fault(Packing.gzip(new byte[20 << 20]), Limits.DEFAULT));
    }

    @Test
    public void tooManyFilesAreRefused() {
        assertEquals(Fault.MANY_ENTRIES, fault(Packing.zip("a", "", "b", "", "c", ""), new Limits(1_000, 2, 200)));
    }

    @Test
    public void namesThatWouldFillTheMemoryAreRefused() {
        String[] files = IntStream.range(0, 2 * 150).mapToObj(i -> i % 2 == 0 ? i + "n".repeat(60_000) : "").toArray(String[]::new);
        assertEquals(Fault.MANY_ENTRIES, fault(Packing.zip(files), Limits.DEFAULT));
    }

    @Test
    public void aLongListOfFilesIsRefusedBeforeItIsRead() throws IOException {
        byte[] zip = Packing.zip("a.log", "x");
        int length = zip.length - 22 - new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (boolean large : new boolean[] {false, true}) {
            assertEquals(Fault.MANY_ENTRIES, fault(Packing.withList(zip, 9 << 20, large), Limits.DEFAULT));
            assertEquals(List.of("sent/a.log=x"), read(Packing.withList(zip, length, large)));
        }
    }

    @Test
    public void aCutZipIsRefused() {
        byte[] zip = Packing.zip("a.log", "x".repeat(500), "b.log", "y");
        assertEquals(Fault.BROKEN_ARCHIVE, fault(Arrays.copyOf(zip, zip.length - 30), Limits.DEFAULT));
        assertEquals(Fault.BROKEN_ARCHIVE, fault(Arrays.copyOf(zip, 40), Limits.DEFAULT));
        byte[] gzip = Packing.gzip("x".repeat(500).getBytes(StandardCharsets.UTF_8));
        assertEquals(Fault.BROKEN_ARCHIVE, fault(Arrays.copyOf(gzip, gzip.length - 9), Limits.DEFAULT));
        assertEquals(Fault.BROKEN_ARCHIVE, fault(Arrays.copyOf(gzip, 5), Limits.DEFAULT));
    }

    @Test
    public void brokenBytesInAZipAreRefused() {
        byte[] zip = Packing.zip("a.log", "x1y2z3".repeat(50));
        Arrays.fill(zip, 40, 50, (byte) 0xff);
        assertEquals(Fault.BROKEN_ARCHIVE, fault(zip, Limits.DEFAULT));
    }

    @Test
    public void anEncryptedZipIsRefused() {
        assertEquals(Fault.ENCRYPTED, fault(Packing.encrypted(Packing.zip("a.log", "x")), Limits.DEFAULT));
    }

    @Test
    public void anArchiveInAnArchiveIsTold() throws IOException {
        String inner = new String(Packing.zip("a", "b"), StandardCharsets.ISO_8859_1).replaceAll("[^\\x00-\\x7f]", "x");
        try (Archive archive = Archive.open(file(Packing.zip("in.zip", inner, "a.log", "PK")), Limits.DEFAULT)) {
            assertTrue(archive.isNested(archive.files().get(0)));
            assertFalse(archive.isNested(archive.files().get(1)));
        }
    }

    @Test
    public void theBudgetOfAnImportEndsWhereItEnds() throws IOException {
        Budget budget = new Budget(10);
        EvidenceFile.Content first = budget.within(EvidenceFile.of("a", new byte[6]).content());
        EvidenceFile.Content second = budget.within(EvidenceFile.of("b", new byte[6]).content());
        for (int again = 0; again < 3; again++) {
            try (InputStream in = first.open()) {
                assertEquals(6, in.readAllBytes().length);
            }
        }
        try (InputStream in = second.open()) {
            assertEquals(Fault.TOO_LARGE, assertThrows(Refused.class, in::readAllBytes).fault());
        }
    }

    @Test
    public void everyByteOfAZipMayBeWrong() throws IOException {
        byte[] zip = Packing.zip("a.log", "2026-03-01T10:00:00Z x", "b.log", "y");
        for (int i = 0; i < zip.length; i++) {
            byte[] broken = zip.clone();
            broken[i] ^= 0x55;
            try {
                read(broken);
            } catch (Refused e) {
                assertTrue(e.fault() != Fault.TOO_LARGE);
            }
        }
    }
}
