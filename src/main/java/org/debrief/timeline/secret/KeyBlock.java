package org.debrief.timeline.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A private key in PEM form; without its last line it ends with the text. */
final class KeyBlock implements SecretRule {

    private static final Pattern REST = Pattern.compile("[A-Z0-9 ]{0,40}?PRIVATE KEY(?: BLOCK)?-----");
    private static final String END = "-----END";

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
