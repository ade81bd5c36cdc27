package org.debrief.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.app.Said;
import org.junit.Test;

/** Bodies of 10 MB made to cost much: each is refused, quickly and with few words. */
public class HostileBodyTest {

    private static final int SIZE = 10 * 1024 * 1024;

    private static String filled(String start, String item, String end) {
        return start + item.repeat((SIZE - start.length() - end.length()) / item.length()) + end;
    }

    private static List<String> said(String body) {
        return Said.by(() -> DocumentReader.draft(body));
    }

    @Test(timeout = 20_000)
    public void manyEmptyObjects() {
        assertTrue(said(filled("{\"reviews\":[", "{},", "{}]}")).contains("reviews list.long"));
    }

    @Test(timeout = 20_000)
    public void manyWrongObjectsEndTheReadingEarly() {
        String empties = "{},".repeat(9_000) + "{}";
        List<String> said = said("{\"factors\":[" + empties + "],\"whys\":[" + empties + "]}");
        assertEquals(Findings.MOST, said.size());
    }

    @Test(timeout = 20_000)
    public void manyUnknownFields() {
        StringBuilder body = new StringBuilder("{\"project\":\"OPS\",\"summary\":\"x\"");
        for (int i = 0; body.length() < SIZE; i++) {
            body.append(",\"f").append(i).append("\":0");
        }
        assertEquals(Findings.MOST, said(body.append('}').toString()).size());
    }

    @Test(timeout = 20_000)
    public void oneEndlessText() {
        assertEquals(List.of("impact text.long"), said(filled("{\"project\":\"OPS\",\"summary\":\"x\",\"impact\":\"", "x", "\"}")));
        assertEquals(
                List.of("severity choice"), said(filled("{\"project\":\"OPS\",\"summary\":\"x\",\"severity\":\"", "x", "\"}")));
    }

    @Test(timeout = 20_000)
    public void oneEndlessName() {
        assertEquals(1, said(filled("{\"", "x", "\":1}")).size());
    }

    @Test(timeout = 20_000)
    public void endlessNesting() {
        assertEquals(List.of("null json.malformed"), said(filled("{\"a\":", "[", "")));
        assertEquals(List.of("null json.malformed"), said(filled("", "{\"a\":", "")));
    }

    @Test(timeout = 20_000)
    public void manyNamesOfPeople() {
        assertEquals(
                List.of("roles.participants list.long"),
                said(filled("{\"project\":\"OPS\",\"summary\":\"x\",\"roles\":{\"participants\":[", "\"a\",", "\"a\"]}}")));
    }

    @Test(timeout = 20_000)
    public void manyBlanks() {
        assertEquals(List.of("null json.object"), said(filled("", " ", "")));
        assertEquals(List.of("null json.malformed"), said(filled("{", " ", "")));
    }

    @Test(timeout = 20_000)
    public void aWholeDocumentOfTenMegabytesIsRead() {
        String event = "{\"at\":\"2026-03-01T10:00:00Z\",\"text\":\"" + "x".repeat(1_000) + "\"}";
        String body = "{\"project\":\"OPS\",\"summary\":\"x\",\"timeline\":[" + (event + ",").repeat(9_500) + event + "]}";
        assertEquals(9_501, DocumentReader.draft(body).timeline().size());
    }
}
