package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.function.Supplier;

/**
 * The place in a query where its reading is, with a limit to how deep its parts may nest.
 */
final class Cursor {
    private static final int DEEPEST = 200;

    private final Faults faults;
    private final List<Token> tokens;
    private int at;
    private int depth;

    Cursor(String query) {
        faults = new Faults(query);
        tokens = new Lexer(query, faults).tokens();
    }

    Faults faults() {
        return faults;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Steps over a sign or word if it comes next. */
    boolean take(String... spellings) {
        for (String spelling : spellings) {
            if (peek().sign(spelling) || peek().word(spelling)) {
                next();
                return true;
            }
        }
        return false;
    }

    void expect(String sign) {
        if (!take(sign)) {
            throw faults.expected(peek(), sign);
        }
    }

    /** Reads a part inside another one. */
    <T> T nested(Supplier<T> reading) {
        if (++depth > DEEPEST) {
            throw faults.tooDeep(peek());
        }
        T part = reading.get();
        depth--;
        return part;
    }
}
