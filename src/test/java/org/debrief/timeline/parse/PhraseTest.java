package org.debrief.timeline.parse;

import static org.junit.Assert.assertEquals;

import org.debrief.timeline.secret.Secrets;
import org.junit.Test;

/** How sentences are put together, and where they are cut. */
public class PhraseTest {

    private static final String TOKEN = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

    @Test
    public void aLongTextEndsAfterAWord() {
        assertEquals("one two…", Phrase.shortened("one\n two three", 11));
        assertEquals("one two…", Phrase.shortened("one two three", 8));
        assertEquals("one two three", Phrase.shortened(" one two  three ", 13));
        assertEquals("0123456…", Phrase.shortened("0123456789", 8));
        assertEquals("a 01234…", Phrase.shortened("a 0123456789", 8));
    }

    @Test
    public void aSecretLongerThanTheTextIsMaskedBeforeItIsCut() {
        String token = "eyJ" + "a1".repeat(60) + ".eyJ" + "b2".repeat(90) + ".c3";
        assertEquals("sent [masked] to…", Phrase.shortened("sent " + token + " to " + "x".repeat(90), 20));
        assertEquals("[masked]", Phrase.shortened(token, 200));
    }

    @Test
    public void noPartOfASecretIsLeftWhereATextIsCut() {
        for (int words = 1; words < 60; words++) {
            String shown = Secrets.mask(Phrase.shortened("word ".repeat(words) + TOKEN + " end".repeat(30), 200)).text();
            assertEquals(shown, -1, shown.indexOf("ghp_"));
        }
    }
}
