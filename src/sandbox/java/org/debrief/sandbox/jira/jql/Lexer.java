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
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
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
            throw new JqlFault("The character '" + next + "' is a reserved JQL character. You must enclose it in a string or use the escape '"
                    + String.format("\\u%04x", (int) next) + "' instead. " + place(text, at));
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
            throw new JqlFault("The quoted string '" + content + "' has not been completed. " + place(text, start));
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
        return new JqlFault("'" + escape + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. "
                + place(text, at - escape.length()));
    }

    /** Names a place in a query for people. */
    static String place(String text, int offset) {
        String before = text.substring(0, Math.min(offset, text.length()));
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        return "(line " + line + ", character " + (before.length() - before.lastIndexOf('\n')) + ")";
    }
}
