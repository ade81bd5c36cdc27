package org.debrief.chart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** Where lines end, and what hostile texts cost. */
public class WrappedTextTest {

    private static List<String> lines(String text, int width) {
        return WrappedText.of(text, width, TextStyle.TEXT).lines();
    }

    @Test
    public void theTableIsWhole() {
        assertTrue(TextMeasure.isWhole());
    }

    @Test
    public void linesEndBehindWords() {
        assertEquals(List.of("One two", "three"), lines("One \n two\tthree", 70));
        assertEquals(List.of("load-", "balancer"), lines("load-balancer", 70));
        assertEquals(List.of(), lines(" \n ", 70));
    }

    @Test
    public void wordsThatNoLineHoldsEndInside() {
        List<String> lines = lines(Analyses.times(30, "ab"), 70);
        assertEquals(Analyses.times(30, "ab"), String.join("", lines));
        assertTrue(lines.size() > 5);
    }

    @Test
    public void ideographsBreakButNotBeforeAStop() {
        List<String> lines = lines("\u76e3\u8996\u306e\u8a2d\u5b9a\u3002\u53e4\u3044\u3002", 74);
        assertEquals("\u76e3\u8996\u306e\u8a2d\u5b9a\u3002\u53e4\u3044\u3002", String.join("", lines));
        lines.forEach(line -> assertFalse(line, line.startsWith("\u3002")));
    }

    @Test
    public void joinedEmojiAndMarksStayTogether() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        lines(Analyses.times(4, family), 70).forEach(line -> assertEquals(line, 0, line.length() % family.length()));
        String flag = "\ud83c\uddea\ud83c\uddfa";
        lines(Analyses.times(9, flag), 50).forEach(line -> assertEquals(line, 0, line.length() % flag.length()));
        lines(Analyses.times(20, "e\u0301"), 30).forEach(line -> assertTrue(line, line.startsWith("e")));
    }

    @Test
    public void theFirstLetterTellsTheDirection() {
        assertTrue(WrappedText.of("12: \u05e9\u05e8\u05ea server", 100, TextStyle.TEXT).rightToLeft());
        assertFalse(WrappedText.of("12: server \u05e9\u05e8\u05ea", 100, TextStyle.TEXT).rightToLeft());
    }

    @Test
    public void whatTurnsTheDirectionIsLeftOutAndWhatNobodySeesIsReplaced() {
        assertEquals(List.of("agpj.exe"), lines("a\u202Egpj.exe", 100));
        assertEquals(List.of("a\ufffdb\ufffd"), lines("a\u0000b\ud800", 100));
    }

    @Test
    public void longTextsAreCutAtAWord() {
        String shown = String.join(" ", lines(Analyses.times(100, "twelve chars "), 300));
        assertTrue(shown, shown.endsWith("chars\u2026") || shown.endsWith("twelve\u2026"));
        assertTrue(shown.length() <= WrappedText.LONGEST + 1);
        assertEquals(WrappedText.LONGEST, String.join("", lines(Analyses.times(600, "x"), 300)).length());
    }

    @Test(timeout = 10_000)
    public void hostileTextsEndSoon() {
        lines(Analyses.times(1_000_000, "x"), 10);
        lines(Analyses.times(1_000_000, "\u0301"), 10);
        lines(Analyses.times(1_000_000, " "), 10);
        lines(Analyses.times(500_000, "\u200d\ud83d\udd25"), 10);
        lines(Analyses.times(1_000_000, "\u202e"), 1);
    }
}
