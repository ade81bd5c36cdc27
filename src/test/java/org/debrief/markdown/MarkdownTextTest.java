package org.debrief.markdown;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** People's words that must not become structure of Markdown. */
public final class MarkdownTextTest {

    @Test
    public void marksOfTextStayText() {
        assertEquals("\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\[l\\](x) \\~\\~s\\~\\~ a\\|b \\$m\\$", MarkdownText.line("**b** _i_ `c` [l](x) ~~s~~ a|b $m$"));
    }

    @Test
    public void markupAndEntitiesStayText() {
        assertEquals("&lt;b>&amp;amp;&lt;/b>", MarkdownText.line("<b>&amp;</b>"));
    }

    @Test
    public void nothingBeginsABlock() {
        assertEquals("\\# h", MarkdownText.line("# h"));
        assertEquals("\\- i", MarkdownText.line("- i"));
        assertEquals("\\+ i", MarkdownText.line("+ i"));
        assertEquals("1\\. i", MarkdownText.line("1. i"));
        assertEquals("12\\) i", MarkdownText.line("12) i"));
        assertEquals("\\> q", MarkdownText.line("> q"));
        assertEquals("\\===", MarkdownText.line("==="));
        assertEquals("code", MarkdownText.line("        code"));
    }

    @Test
    public void linesOfPeopleAreBrokenWhereTheyBrokeThem() {
        assertEquals("a\\\n\\# b", MarkdownText.lines("a\r\n# b"));
        assertEquals("a<br>b\\|c", MarkdownText.cell("a\nb|c"));
    }

    @Test
    public void numbersAndTimesAreLeftAlone() {
        assertEquals("about 8 % at 23:06, 1,940 of 25.5", MarkdownText.line("about 8 % at 23:06, 1,940 of 25.5"));
    }

    @Test
    public void onlyWebAddressesBecomeLinks() {
        assertEquals("[t](<https://a.example/x?y=1&z=(2)>)", MarkdownText.link("t", "https://a.example/x?y=1&z=(2)"));
        assertEquals("t (javascript:alert(1))", MarkdownText.link("t", "javascript:alert(1)"));
        assertEquals("t (https://a.example/>x)", MarkdownText.link("t", "https://a.example/>x"));
    }

    @Test
    public void aBlockEndsWhereItsFenceEndsWhateverItHolds() {
        assertEquals("```text\nplain\n```\n", new MarkdownText().block("plain\n").toString());
        assertEquals("`````text\n````\n`````\n", new MarkdownText().block("````\n").toString());
    }
}
