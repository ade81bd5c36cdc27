package org.debrief.sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word, quoted text or sign of a query. */
record Token(Kind kind, String text) {
    /** What a token is. */
    enum Kind {
        /** A name, number or value without quotes. */
        WORD,
        /** A value between quotes, without them. */
        QUOTED,
        /** An operator, bracket or comma. */
        SIGN,
        /** The end of the query. */
        END
    }

    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|(!=|!~|>=|<=|[=~<>(),])|([^\\s\"'=~<>(),!]+))");

    /** The tokens of a query and its end, or nothing when it has something that is none. */
    static List<Token> of(String cql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(cql.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(token(matcher));
            end = matcher.end();
        }
        if (end != cql.strip().length()) {
            return List.of();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    boolean is(String word) {
        return kind != Kind.QUOTED && text.equalsIgnoreCase(word);
    }

    private static Token token(Matcher matcher) {
        if (matcher.group(3) != null) {
            return new Token(Kind.SIGN, matcher.group(3));
        }
        if (matcher.group(4) != null) {
            return new Token(Kind.WORD, matcher.group(4));
        }
        String quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new Token(Kind.QUOTED, quoted.replaceAll("\\\\(.)", "$1"));
    }
}
