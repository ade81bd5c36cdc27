package org.debrief.timeline.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A secret that is known by its own form, such as a token with a prefix; the group {@code secret}, where there is one, is what is masked. */
final class SecretShape implements SecretRule {

    private final Pattern rest;
    private final boolean grouped;

    /** The form of what follows the beginning; its repetitions are possessive. */
    SecretShape(Pattern rest) {
        this.rest = rest;
        grouped = rest.pattern().contains("(?<secret>");
    }

    @Override
    public Span find(String text, int start, int after) {
        if (start > 0 && isPartOfToken(text.charAt(start - 1))) {
            return null;
        }
        Matcher matcher = rest.matcher(text).region(after, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        return grouped ? Span.of(text, matcher.start("secret"), matcher.end("secret")) : Span.of(text, start, matcher.end());
    }

    /** One search for each run of such characters, so that a long run costs no more than its length. */
    private static boolean isPartOfToken(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-';
    }
}
