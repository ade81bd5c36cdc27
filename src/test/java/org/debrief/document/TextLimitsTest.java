package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.app.InvalidInput;
import org.debrief.app.Said;
import org.debrief.incident.Incident;
import org.debrief.incident.Texts;
import org.junit.Test;

/** How long texts may be, to the character. */
public class TextLimitsTest {

    private static String quoted(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    private static void accepts(String field, String json) {
        DocumentReader.draft(Documents.with(field, json));
    }

    private static void refuses(String field, String json, String said) {
        assertEquals(List.of(said), Said.by(() -> accepts(field, json)));
    }

    @Test
    public void proseMayHave32767Characters() {
        assertEquals(32_767, Texts.LONGEST);
        for (String field : List.of("description", "executiveSummary", "impact")) {
            accepts(field, quoted(32_767));
            refuses(field, quoted(32_768), field + " text.long");
        }
    }

    @Test
    public void everyLearningMayHave32767Characters() {
        accepts("learnings", "[" + quoted(32_767) + "]");
        refuses("learnings", "[\"a\"," + quoted(32_768) + "]", "learnings[1] text.long");
    }

    @Test
    public void lengthCountsUtf16CodeUnits() {
        refuses("impact", "\"" + "x".repeat(32_766) + "😀\"", "impact text.long");
        accepts("impact", "\"" + "x".repeat(32_765) + "😀\"");
    }

    @Test
    public void summaryMayHave255CharactersOnOneLine() {
        assertEquals(255, Incident.LONGEST_SUMMARY);
        DocumentReader.draft("{\"project\":\"OPS\",\"summary\":" + quoted(255) + "}");
        assertEquals(
                List.of("summary text.long"),
                Said.by(() -> DocumentReader.draft("{\"project\":\"OPS\",\"summary\":" + quoted(256) + "}")));
        assertEquals(
                List.of("summary text.one.line"),
                Said.by(() -> DocumentReader.draft("{\"project\":\"OPS\",\"summary\":\"a\\r\\nb\"}")));
    }

    @Test
    public void summaryThatNobodyCanSeeIsMissing() {
        for (String invisible : List.of("\u200b", "\u00a0", "\ufeff", "\u2060 \u202e", "\u2028")) {
            assertEquals(
                    List.of("summary required"),
                    Said.by(() -> DocumentReader.draft("{\"project\":\"OPS\",\"summary\":\"" + invisible + "\"}")));
        }
        DocumentReader.draft("{\"project\":\"OPS\",\"summary\":\"\u200b👩\u200d👧\"}");
    }

    @Test
    public void serviceMayHave255Characters() {
        accepts("services", "[" + quoted(255) + "]");
        refuses("services", "[" + quoted(256) + "]", "services[0] text.long");
    }

    @Test
    public void addressMayHave2000Characters() {
        String address = "https://example.org/";
        String event = "[{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"x\",\"evidence\":[{\"type\":\"LINK\",\"value\":\"%s\"}]}]";
        accepts("timeline", event.formatted(address + "x".repeat(2_000 - address.length())));
        refuses("timeline", event.formatted(address + "x".repeat(2_001)), "timeline[0].evidence[0].value text.long");
    }

    @Test
    public void listMayHave10000Items() {
        String why = "{\"text\":\"x\"}";
        accepts("whys", "[" + (why + ",").repeat(9_999) + why + "]");
        refuses("whys", "[" + (why + ",").repeat(10_000) + why + "]", "whys list.long");
    }

    @Test
    public void aWrongValueIsShownShortened() {
        String message = assertThrows(
                        InvalidInput.class, () -> accepts("severity", quoted(1_000_000)))
                .getMessage();
        assertTrue(message.length() < 500);
    }
}
