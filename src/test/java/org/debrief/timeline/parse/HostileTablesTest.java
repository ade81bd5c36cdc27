package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Tables that are broken, or made to be slow or large. */
public class HostileTablesTest {

    private static final String HEADER = "time,message,note\n";
    private static final String GOOD = "2026-03-04T08:15:00Z,fine,\n";

    @Rule
    public final Timeout limit = Timeout.seconds(30);

    private static FoundIn read(String table) throws IOException {
        EvidenceFile file = EvidenceFile.of("x.csv", table.getBytes(StandardCharsets.UTF_8));
        FoundIn found = FoundIn.of(file, new Answers(ZoneId.of("Etc/UTC"), null, null), Names.NONE);
        assertEquals("csv", found.formats.get(0));
        return found;
    }

    private static List<WarningCode> codes(List<ParseWarning> warnings) {
        return warnings.stream().map(ParseWarning::code).toList();
    }

    @Test
    public void anOpenQuoteBefore50MegabytesCostsNoRow() throws IOException {
        int rows = (50 << 20) / GOOD.length();
        String text = HEADER + GOOD + "2026-03-04T08:15:01Z,\"open,\n" + GOOD.repeat(rows);
        Counted counted = new Counted();
        new Csv().parse(EvidenceFile.of("x.csv", text.getBytes(StandardCharsets.UTF_8)), new Reading(Answers.NONE, counted));
        assertEquals(rows + 2, counted.events);
        assertEquals("OPEN_QUOTE and COLUMNS", 2, counted.warnings);
    }

    /** Each line opens a quotation, be it read alone or as the rest of one. */
    @Test
    public void quotesThatOpenOnEveryLineAreReadInLinearTime() throws IOException {
        String line = "2026-03-04T08:15:01Z,a\",\"b\n";
        FoundIn found = read(HEADER + GOOD + line.repeat(500_000));
        assertEquals(500_001, found.events.size());
        assertTrue(found.warnings.size() < 1_000);
    }

    @Test
    public void aQuotationOf50MegabytesOnOneLineIsCut() throws IOException {
        FoundIn found = read(HEADER + GOOD + "2026-03-04T08:15:01Z,\"" + "x,".repeat(25 << 20) + "\",\n" + GOOD);
        assertEquals(3, found.events.size());
        assertEquals(List.of(WarningCode.LINE_LONG, WarningCode.COLUMNS), codes(found.warnings));
        assertEquals(4, found.events.get(2).line());
    }

    @Test
    public void aRowOfManyEmptyCellsIsRead() throws IOException {
        FoundIn found = read(HEADER + GOOD + "2026-03-04T08:15:01Z,many" + ",".repeat(60_000) + "\n" + GOOD);
        assertEquals(3, found.events.size());
        assertEquals(List.of(), found.warnings);
    }

    @Test
    public void aHeaderOfThousandsOfNamesIsRead() throws IOException {
        FoundIn found = read("time" + ",message".repeat(4_000) + "\n" + "2026-03-04T08:15:01Z" + ",x".repeat(4_000) + "\n");
        assertEquals(1, found.events.size());
    }

    @Test
    public void cellsThatAlmostEndAtMidnightAreReadInLinearTime() throws IOException {
        for (String piece : List.of(" 00:00", " 00:00:00.0", "0", "T", " ")) {
            String date = "2026-03-04" + piece.repeat(50_000 / piece.length()) + "x";
            assertEquals(1, read("date,time,message\n2026-03-04,08:15,fine\n" + (date + ",08:15,x\n").repeat(100)).events.size());
        }
    }

    @Test
    public void aTableThatTurnsBinaryEndsThere() throws IOException {
        FoundIn found = read(HEADER + GOOD.repeat(4_000) + "\"\u0000\u0001\u0002\n" + GOOD);
        assertEquals(4_000, found.events.size());
        assertEquals(List.of(WarningCode.BINARY), codes(found.warnings));
    }
}
