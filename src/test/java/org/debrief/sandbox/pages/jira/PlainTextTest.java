package org.debrief.sandbox.pages.jira;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Plain text on the small Jira's pages. */
public class PlainTextTest {
    @Test
    public void markupComesOutAsText() {
        assertEquals("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;", PlainText.html("<script>alert('1')</script>"));
    }

    @Test
    public void lineBreaksAreKept() {
        assertEquals("a<br>\nb<br>\nc", PlainText.html("a\r\nb\nc"));
    }

    @Test
    public void addressesBecomeLinksWithoutTheDotBehindThem() {
        assertEquals("See <a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"nofollow noopener\">https://example.org/a?b=1&amp;c=2</a>.",
                PlainText.html("See https://example.org/a?b=1&c=2."));
    }

    @Test
    public void otherSchemesAreText() {
        assertEquals("javascript:alert(1)", PlainText.html("javascript:alert(1)"));
        assertEquals("", PlainText.html(null));
    }
}
