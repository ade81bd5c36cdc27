package org.debrief.sandbox.confluence.cql;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Taking a query apart. */
public class TokenTest {
    private static int tokens(String cql) {
        return Token.of(cql).size();
    }

    @Test(timeout = 30_000)
    public void aVeryLongTextInQuotesIsOneToken() {
        String text = "a".repeat(200_000);
        int usual = tokens("text ~ \"a\"");
        assertEquals(usual, tokens("text ~ \"" + text + "\""));
        assertEquals(usual, tokens("text ~ '" + text + "'"));
        assertEquals(usual, tokens("text ~ \"" + "\\\"".repeat(100_000) + "\""));
    }

    @Test(timeout = 30_000)
    public void aVeryLongTextWithoutItsEndIsNoQuery() {
        assertEquals(0, tokens("text ~ \"" + "a".repeat(200_000)));
    }
}
