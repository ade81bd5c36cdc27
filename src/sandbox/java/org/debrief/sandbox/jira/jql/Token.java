package org.debrief.sandbox.jira.jql;

import java.util.Locale;

/**
 * A piece of a query: a word, a quoted text, a sign, or its end.
 *
 * @param at the offset of its first character
 */
record Token(Kind kind, String text, int at) {
    enum Kind { WORD, QUOTED, SIGN, END }

    boolean sign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean word(String keyword) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    boolean end() {
        return kind == Kind.END;
    }

    boolean number() {
        return kind == Kind.WORD && text.matches("-?[0-9]{1,18}");
    }
}
