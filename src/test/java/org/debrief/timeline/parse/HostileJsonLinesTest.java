package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** JSON lines that are broken, or made to be slow or large. */
public class HostileJsonLinesTest {

    private static final String GOOD = "{\"time\":\"2026-03-04T08:15:00Z\",\"msg\":\"fine\"}\n";

    @Rule
    public final Timeout limit = Timeout.seconds(20);

    private static FoundIn read(String lines) throws IOException {
        FoundIn found = FoundIn.of(EvidenceFile.of("x.log", lines.getBytes(StandardCharsets.UTF_8)), Answers.NONE, Names.NONE);
        assertEquals("json-lines", found.formats.get(0));
        return found;
    }

    private static List<WarningCode> codes(List<ParseWarning> warnings) {
        return warnings.stream().map(ParseWarning::code).toList();
    }

    @Test
    public void aLineOf10MegabytesIsLeftOut() throws IOException {
        FoundIn found = read(GOOD + GOOD + "{\"x\":\"" + "x".repeat(10 << 20) + "\"}\n" + GOOD);
        assertEquals(3, found.events.size());
        assertEquals(List.of(WarningCode.LINE_LONG, WarningCode.BROKEN_JSON), codes(found.warnings));
        assertEquals(4, found.events.get(2).line());
    }

    @Test
    public void aDeepLineIsLeftOut() throws IOException {
        FoundIn found = read(GOOD + GOOD + "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}\n" + "{\"x\":" + "[".repeat(30_000) + "\n" + GOOD);
        assertEquals(3, found.events.size());
        assertEquals(List.of(WarningCode.RECORD_LONG), codes(found.skipped));
        assertEquals(List.of(WarningCode.BROKEN_JSON), codes(found.warnings));
    }

    @Test
    public void ofAMillionLinesOfTextAfterAnEventTheFirstAreKept() throws IOException {
        FoundIn found = read(GOOD + GOOD + "some text without a stamp\n".repeat(2) + GOOD + "more text\n".repeat(1_000_000) + GOOD);
        assertEquals(4, found.events.size());
        assertEquals(1, found.events.get(1).evidence().size());
        assertTrue(found.events.get(2).evidence().get(0).value().length() <= 8_000);
        assertEquals(List.of(WarningCode.EXCERPT_CUT), codes(found.warnings));
        assertEquals(List.of(), found.skipped);
    }

    @Test
    public void aFileThatTurnsBinaryEndsThere() throws IOException {
        FoundIn found = read(GOOD.repeat(2_000) + "\u0000\u0001\u0002\n" + GOOD);
        assertEquals(2_000, found.events.size());
        assertEquals(List.of(WarningCode.BINARY), codes(found.warnings));
    }

    @Test
    public void theLastOfTwoBrokenLinesIsCut() throws IOException {
        FoundIn found = read(GOOD + GOOD + "{\"a\":\n{\"a\":");
        assertEquals(List.of(WarningCode.BROKEN_JSON, WarningCode.CUT), codes(found.warnings));
    }

    @Test
    public void linesOfOneValueLaidOutAreADocument() throws IOException {
        for (String json : List.of(GOOD.replace(",", ",\n").replace("{", "{\n\"a\": {},\n"), "[\n{},\n" + GOOD + "]", GOOD + "{\n" + GOOD.substring(1))) {
            assertEquals(json, List.of("json"), FoundIn.of(EvidenceFile.of("x.json", json.getBytes(StandardCharsets.UTF_8)), Answers.NONE, Names.NONE).formats);
        }
    }
}
