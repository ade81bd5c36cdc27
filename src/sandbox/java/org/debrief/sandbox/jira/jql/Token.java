package org.debrief.sandbox.jira.jql;

import java.util.regex.Pattern;

/**
 * A piece of a query: a word, a quoted text, a sign, or its end.
 *
 * @param at the offset of its first character
 */
record Token(Kind kind, String text, int at) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    enum Kind { WORD, QUOTED, SIGN, END }

    boolean sign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean word(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean end() {
        return kind == Kind.END;
    }

    /** Whether it can name a field, a value or a function. */
    boolean name() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean number() {
        return kind == Kind.WORD && NUMBER.matcher(text).matches();
    }
}
