package org.debrief.app.timeline;

import static org.debrief.app.timeline.Imports.file;
import static org.debrief.app.timeline.Imports.said;
import static org.debrief.app.timeline.Imports.texts;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.debrief.app.Said;
import org.debrief.timeline.archive.Limits;
import org.debrief.timeline.archive.Packing;
import org.debrief.timeline.parse.Answers;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Files that are broken, huge or meant to harm: each gives a clear remark, the others are read. */
public class HostileImportTest {

    private static final SentFile GOOD = file("good.log", "2026-03-01T10:00:00Z good");

    private final Imports imports = new Imports();
    private int before;

    private static int leftOver() {
        return new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("debrief") && name.endsWith(".evidence")).length;
    }

    @Before
    public void count() {
        before = leftOver();
    }

    @After
    public void noFileIsLeftBehind() {
        assertEquals(before, leftOver());
    }

    private List<String> warnings(String name, byte[] bytes) {
        ImportAnswer answer = imports.save(file(name, bytes, FileSettings.NONE), GOOD);
        assertTrue(texts(answer).toString(), texts(answer).stream().allMatch(text -> text.equals("good")));
        return said(answer.warnings());
    }

    private List<String> warnings(String name, String text) {
        return warnings(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void archivesThatCannotBeUsedAreNamed() {
        byte[] zip = Packing.zip("a.log", "2026-03-01T10:00:00Z x", "b.log", "y");
        assertEquals(List.of("BROKEN_ARCHIVE e.zip:0"), warnings("e.zip", Arrays.copyOf(zip, zip.length - 20)));
        assertEquals(List.of("ENCRYPTED e.zip:0"), warnings("e.zip", Packing.encrypted(zip)));
        assertEquals(List.of("BINARY e.zip/zeros.log:0"), warnings("e.zip", Packing.bomb(50)));
        assertEquals(List.of("NESTED e.zip/in.zip:0"), warnings("e.zip", Packing.zip("in.zip", "PK\u0003\u0004 inner")));
    }

    @Test
    public void anArchiveWithoutFilesIsNamed() {
        for (byte[] zip : List.of(Packing.zip(), Packing.zip("folder/", "", "__MACOSX/._a.log", "x"))) {
            ImportAnswer answer = imports.preview(file("e.zip", zip, FileSettings.NONE), GOOD);
            assertEquals(List.of("EMPTY e.zip:0"), said(answer.skipped()));
            assertEquals(List.of("e.zip", "good.log"), answer.files().stream().map(ReadFile::name).toList());
        }
    }

    @Test
    public void nothingOfAFileIsSavedThatIsRefusedHalfWay() {
        String log = "2026-03-01T10:00:00Z tight\n" + "2026-03-01T10:00:00Z tight\n".repeat(200_000);
        assertEquals(List.of("PACKED_TIGHT e.gz:0"), warnings("e.gz", Packing.gzip(log.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    public void whatIsNoEvidenceIsNamed() {
        assertEquals(List.of("BINARY a.bin:0"), warnings("a.bin", new byte[] {1, 0, 2, 0, 3, 7, 0, 0, 0, 9}));
        assertEquals(List.of("UNKNOWN_FORMAT poem.txt:0"), warnings("poem.txt", "Roses are red\nviolets are blue\n"));
        assertEquals(List.of(), warnings("empty.log", ""));
        assertEquals(1, warnings("cut.json", "[{\"type\":\"message\",\"user\":\"U1\",\"text\":\"x\",\"ts\":\"17723").size());
    }

    @Test
    public void encodingsAreReadOrNamed() {
        ImportAnswer answer = imports.preview(
                file("bom.log", "\ufeff2026-03-01T10:00:00Z d\u00e9j\u00e0", FileSettings.NONE),
                file("wide.log", "\ufeff2026-03-01T10:00:01Z vu".getBytes(StandardCharsets.UTF_16LE), FileSettings.NONE),
                file("latin.log", "2026-03-01T10:00:02Z f\u00fcr".getBytes(StandardCharsets.ISO_8859_1), FileSettings.NONE));
        assertEquals(List.of("d\u00e9j\u00e0", "vu", "f\u00fcr"), texts(answer));
        assertEquals(List.of("ENCODING latin.log:1"), said(answer.warnings()));
    }

    @Test
    public void charactersThatCannotBeStoredAreReplaced() {
        assertEquals(List.of("a\ufffdb\u2400"), texts(imports.preview(file("a.log", "2026-03-01T10:00:00Z a\u007fb\u0000".replace("\u0000", "\u2400")))));
    }

    @Test(timeout = 60_000)
    public void aLogOfOneGigabyteEndsAtTheLimit() {
        long[] given = {0};
        SentFile huge = new SentFile("huge.log", () -> new Repeated("2026-03-01T10:00:00Z one line of very many\n", 1L << 30, given), FileSettings.NONE);
        ImportAnswer answer = imports.save(huge, GOOD);
        assertEquals(List.of("TOO_LARGE huge.log:0", "TOO_LARGE good.log:0"), said(answer.warnings()));
        assertTrue(given[0] < Limits.DEFAULT.bytes() + (1 << 20));
        assertEquals(List.of(), imports.timeline());
    }

    @Test(timeout = 60_000)
    public void aMillionEventsAreCountedAndTheEarliestProposed() {
        StringBuilder log = new StringBuilder();
        for (int i = 999_999; i >= 0; i--) {
            log.append(String.format("2026-03-%02dT%02d:%02d:%02dZ e%d%n", 1 + i / 86_400, i / 3_600 % 24, i / 60 % 60, i % 60, i));
        }
        ImportAnswer answer = imports.preview(file("many.log", log.toString()));
        assertEquals(5_000, answer.events().size());
        assertEquals("e0", answer.events().get(0).text());
        assertEquals(1_000_000, answer.files().get(0).events());
        assertEquals(List.of("MORE_EVENTS null:0"), said(answer.warnings()));
        assertEquals(List.of("995000", "2026-03-01T01:23:20Z"), answer.warnings().get(0).message().arguments());
    }

    @Test(timeout = 20_000)
    public void aLineOfTenMegabytesIsCut() {
        ImportAnswer answer = imports.save(file("long.log", "2026-03-01T10:00:00Z " + "x".repeat(10 << 20) + "\n2026-03-01T10:00:01Z next"));
        assertEquals(List.of("LINE_LONG long.log:1", "TEXT_LONG long.log:1"), said(answer.warnings()));
        assertEquals("next", answer.events().get(1).text());
        assertEquals(32_767, answer.events().get(0).text().length());
    }

    @Test(timeout = 20_000)
    public void aLongTextOfARecordEndsAfterAWord() {
        String words = "incident ".repeat(4_000);
        ImportAnswer answer = imports.save(file("long.json", "{\"time\":\"2026-03-01T10:00:00Z\",\"message\":\"" + words + "\"}"));
        assertEquals(List.of("TEXT_LONG long.json:1"), said(answer.warnings()));
        String text = answer.events().get(0).text();
        assertTrue(text.substring(32_000), text.endsWith("incident…") && text.length() <= 32_767);
    }

    @Test(timeout = 20_000)
    public void aSecretAtThePlaceWhereATextIsCutIsMasked() {
        for (int words = 6_535; words < 6_560; words++) {
            String said = "word ".repeat(words) + "eyJ" + "a1B2c3D4e5".repeat(10) + ".eyJhbGciOiJIUzI1NiJ9." + " rest".repeat(200);
            ImportAnswer answer = imports.preview(file("long.json", "{\"time\":\"2026-03-01T10:00:00Z\",\"message\":\"" + said + "\"}"));
            assertEquals(-1, answer.events().get(0).text().indexOf("eyJ"));
        }
    }

    @Test
    public void moreExcerptsThanFitIntoMemoryAreRefused() {
        List<ExcerptChoice> many = Collections.nCopies(ImportLimits.EXCERPTS, new ExcerptChoice(1, 1, null, null));
        SentFile first = file("a.log", "2026-03-01T10:00:00Z x", new FileSettings(Answers.NONE, null, Choice.NONE, Choice.NONE, many));
        assertEquals(1, imports.preview(first).events().size());
        SentFile second = file("b.log", "2026-03-01T10:00:00Z x", new FileSettings(Answers.NONE, null, Choice.NONE, Choice.NONE, many.subList(0, 1)));
        assertEquals(List.of("files[1].excerpts list.long"), Said.by(() -> imports.preview(first, second)));
    }

    @Test
    public void remarksBeyondTheListAreCounted() {
        ImportAnswer answer = imports.preview(file("a.log", "2026-03-01T10:00:00Z x\n" + "no stamp\n".repeat(500)));
        assertEquals(201, answer.skipped().size());
        assertEquals("MORE_SKIPPED", answer.skipped().get(200).code());
        assertEquals(List.of("300"), answer.skipped().get(200).message().arguments());
    }

    @Test
    public void namesOfSourcesAreShortAndPlain() {
        ImportAnswer answer = imports.preview(file("e.zip", Packing.zip("a/".repeat(300) + "b\nc.log", "2026-03-01T10:00:00Z x"), FileSettings.NONE));
        String name = answer.events().get(0).source().name();
        assertEquals(255, name.length());
        assertTrue(name, name.startsWith("\u2026") && name.endsWith("a/b\ufffdc.log"));
    }

    /** One text again and again, made while it is read. */
    private static final class Repeated extends InputStream {

        private final byte[] text;
        private final long[] given;
        private long left;
        private int at;

        Repeated(String text, long length, long[] given) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.given = given;
            left = length;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            given[0]++;
            at = (at + 1) % text.length;
            return text[at == 0 ? text.length - 1 : at - 1];
        }
    }
}
