package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query into tokens, in one pass.
 */
final class Lexer {
    private static final String RESERVED = "{}*/%+^$#@?;";
    private static final List<String> SIGNS = List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "<", ">", "~", "!", "(", ")", ",", "[", "]", "&", "|");

    private final String text;
    private final Faults faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (next == '"' || next == '\'') {
                tokens.add(quoted(next));
            } else if (sign() != null) {
                tokens.add(new Token(Token.Kind.SIGN, sign(), at));
                at += sign().length();
            } else {
                tokens.add(word());
            }
        }
        tokens.add(new Token(Token.Kind.END, "", at));
        return tokens;
    }

    private String sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return sign;
            }
        }
        return null;
    }

    private Token word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && inWord(text.charAt(at))) {
            word.append(character());
        }
        return new Token(Token.Kind.WORD, word.toString(), start);
    }

    private boolean inWord(char next) {
        if (RESERVED.indexOf(next) >= 0) {
            throw faults.reservedCharacter(next, at);
        }
        if (Character.isISOControl(next) && !Character.isWhitespace(next)) {
            throw faults.illegalCharacter(next, at);
        }
        return !Character.isWhitespace(next) && next != '"' && next != '\'' && sign() == null;
    }

    private Token quoted(char quote) {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            content.append(character());
        }
        if (at == text.length()) {
            throw faults.unfinishedString(content.toString(), start);
        }
        at++;
        return new Token(Token.Kind.QUOTED, content.toString(), start);
    }

    private char character() {
        char plain = text.charAt(at++);
        if (plain != '\\') {
            return plain;
        }
        if (at == text.length()) {
            throw illegalEscape("\\");
        }
        char escaped = text.charAt(at++);
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\', '\'', '"', ' ' -> escaped;
            case 'u' -> unicode();
            default -> throw illegalEscape("\\" + escaped);
        };
    }

    private char unicode() {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw illegalEscape("\\u" + digits);
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private JqlFault illegalEscape(String escape) {
        return faults.illegalEscape(escape, at - escape.length());
    }
}
