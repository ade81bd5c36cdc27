package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** How files begin. */
public class HeadTest {

    private static Head head(String text) throws IOException {
        return Head.of(EvidenceFile.of("x", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    public void aShortFileIsWhole() throws IOException {
        Head head = head("\ufeffGröße\r\n\r\nb");
        assertEquals(List.of("Größe", "b"), head.lines());
        assertTrue(head.whole());
        assertFalse(head.isBinary() || head.isEmpty());
    }

    @Test
    public void aLongFileIsCutBetweenCharacters() throws IOException {
        for (int before = 0; before < 4; before++) {
            Head head = head("x".repeat(before) + "€😀".repeat(Head.LONGEST));
            assertFalse(head.whole());
            assertTrue(head.text().endsWith("€") || head.text().endsWith("😀"));
        }
        assertTrue(head("x".repeat(Head.LONGEST)).whole());
        assertFalse(head("x".repeat(Head.LONGEST + 1)).whole());
    }

    @Test
    public void emptyAndBinaryAreSeen() throws IOException {
        assertTrue(head("").isEmpty());
        assertTrue(head(" \n").isEmpty());
        assertTrue(head("PK\u0003\u0004\u0000").isBinary());
        assertTrue(head("\u0001\u0002\u0003abc").isBinary());
        assertFalse(head("one bell \u0007 in a text").isBinary());
    }

    @Test
    public void utf16AndOtherEncodingsAreDecoded() throws IOException {
        assertEquals("Größe", Head.of(EvidenceFile.of("x", "\ufeffGröße".getBytes(StandardCharsets.UTF_16LE))).text());
        assertEquals("Größe", Head.of(EvidenceFile.of("x", "Größe".getBytes(StandardCharsets.ISO_8859_1))).text());
    }

    @Test
    public void aBracketBeforeAStampIsNoJson() throws IOException {
        assertTrue(head(" {\"a\":1}").looksLikeJson());
        assertTrue(head("[\n {}").looksLikeJson());
        assertFalse(head("[2026-03-04 08:15:00] INFO up").looksLikeJson());
        assertFalse(head("[INFO] up").looksLikeJson());
    }
}
