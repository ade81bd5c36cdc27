package org.debrief.web;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** People's words that must not become markup. */
public final class SafeTextTest {

    @Test
    public void markupComesOutAsText() {
        assertEquals(
                "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; it&#39;s ]]&gt;",
                SafeText.prose("<script>alert(\"1\")</script> &amp; it's ]]>"));
    }

    @Test
    public void lineBreaksOfAllKindsAreKept() {
        assertEquals("a<br/>b<br/>c<br/><br/>d", SafeText.prose("  a\r\nb\rc\n\nd \n"));
    }

    @Test
    public void aWebAddressBecomesALinkWithoutThePunctuationAfterIt() {
        assertEquals("See " + anchor("https://a.example/x?y=1&amp;z=2") + ".", SafeText.prose("See https://a.example/x?y=1&z=2."));
        assertEquals("(" + anchor("http://a.example/x") + ")", SafeText.prose("(http://a.example/x)"));
        assertEquals(anchor("https://a.example/x_(y)"), SafeText.prose("https://a.example/x_(y)"));
    }

    @Test
    public void anAddressEndsWhereAnAttributeWould() {
        assertEquals(anchor("http://a.example/") + "&quot;onmouseover=alert(1)", SafeText.prose("http://a.example/\"onmouseover=alert(1)"));
    }

    @Test
    public void otherAddressesStayWords() {
        assertEquals("javascript:alert(1)", SafeText.prose("javascript:alert(1)"));
        assertEquals("here (javascript:alert(1))", SafeText.link("javascript:alert(1)", "here"));
        assertEquals("data:text/html,x", SafeText.link("data:text/html,x", "data:text/html,x"));
    }

    @Test
    public void whatXmlCannotHoldIsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", SafeText.escaped("a\u0001b\uD800c\uFFFF"));
        assertEquals("\uD83D\uDE00 \u05D0", SafeText.escaped("\uD83D\uDE00 \u05D0"));
    }

    @Test(timeout = 5_000)
    public void aLongHostileTextTakesLinearTime() {
        assertEquals(-1, SafeText.prose("https://(((((".repeat(100_000)).indexOf("<script"));
    }

    private static String anchor(String address) {
        return "<a href=\"" + address + "\" rel=\"noopener noreferrer nofollow\">" + address + "</a>";
    }
}
