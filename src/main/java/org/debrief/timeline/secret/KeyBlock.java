package org.debrief.timeline.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A private key in PEM form; without its last line it ends with the text. */
final class KeyBlock implements SecretRule {

    private static final Pattern REST = Pattern.compile("[A-Z0-9 ]{0,40}?PRIVATE KEY(?: BLOCK)?-----");
    static final String BEGIN = "-----BEGIN ";
    static final String END = "-----END";

    /** Whether a private key begins in a text that does not end there. */
    static boolean isOpenAfter(String text) {
        int begin = text.lastIndexOf(BEGIN);
        return begin >= 0 && text.indexOf(END, begin) < 0 && REST.matcher(text).region(begin + BEGIN.length(), text.length()).lookingAt();
    }

    @Override
    public Span find(String text, int start, int after) {
        Matcher head = REST.matcher(text).region(after, Math.min(text.length(), after + 80));
        if (!head.lookingAt()) {
            return null;
        }
        int end = text.indexOf(END, head.end());
        return Span.of(text, head.end(), end < 0 ? text.length() : end);
    }
}
