package org.debrief.timeline.secret;

import java.util.Locale;
import java.util.Set;

/** A secret that is known by the name before it, such as {@code password=…}, {@code "token": "…"} or {@code --api-key …}. */
final class NamedSecret implements SecretRule {

    /** Words that say something about a secret and are none. */
    static final Set<String> SAYING = Set.of(
            "null", "nil", "none", "true", "false", "yes", "no", "ok", "empty", "undefined", "unknown", "missing", "required", "invalid",
            "expired", "revoked", "refreshed", "renewed", "rotated", "reset", "changed", "updated", "incorrect", "wrong", "failed", "failure",
            "denied", "granted", "success", "succeeded", "successful", "error", "disabled", "enabled", "must", "should", "is", "was", "has", "not",
            "cannot", "for", "and", "or", "too", "does", "the", "a", "an", "of", "to", "no-check", "sent", "accepted", "rejected", "redacted");

    private static final String ENDS = ",;&\"'`)]}>";
    private static final String PLACEHOLDERS = "${<%*";
    private static final int LONGEST_WORD = 12;
    private static final int LONG = 16;
    private static final int SHORTEST = 6;

    private final boolean certain;

    /** Whether a sentence with the name, such as {@code password: x}, names a secret too, or only something that looks like one. */
    NamedSecret(boolean certain) {
        this.certain = certain;
    }

    @Override
    public Span find(String text, int start, int after) {
        Assignment value = Assignment.after(text, after, isOption(text, start));
        if (value == null || isPlaceholder(text.charAt(value.start())) || text.startsWith(KeyBlock.BEGIN, value.start())
                || isPath(text, start, value.start())) {
            return null;
        }
        int end = value.isQuoted() ? value.closing() : bareEnd(text, value.start(), value.isEncoded());
        if (says(text, value.start(), end) || value.isProse() && !certain && !looksSecret(text, value.start(), end)) {
            return null;
        }
        return Span.of(text, value.start(), end);
    }

    /** Whether a value that begins so stands for one, or hides it already. */
    static boolean isPlaceholder(char first) {
        return PLACEHOLDERS.indexOf(first) >= 0;
    }

    /** Whether the name belongs to an option of a command, such as {@code --db-password}. */
    private static boolean isOption(String text, int start) {
        int at = start;
        while (at > 0 && start - at < 40 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '-')) {
            at--;
        }
        return text.startsWith("--", at);
    }

    /** {@code PWD=/home/x} is the folder somebody is in. */
    private static boolean isPath(String text, int name, int value) {
        return text.charAt(value) == '/' && text.regionMatches(true, name, "pwd", 0, 3);
    }

    private static int bareEnd(String text, int start, boolean encoded) {
        int end = start;
        while (end < text.length() && !ends(text, end) && !(encoded && endsEncoded(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean endsEncoded(String text, int at) {
        return text.startsWith("%26", at) || text.startsWith("%22", at) || text.startsWith("%27", at) || text.startsWith("%0", at);
    }

    private static boolean ends(String text, int at) {
        char character = text.charAt(at);
        return Character.isWhitespace(character)
                || ENDS.indexOf(character) >= 0
                || character == '\\' && at + 1 < text.length() && Assignment.isQuote(text.charAt(at + 1));
    }

    /** Whether the value is a word about the secret. */
    static boolean says(String text, int start, int end) {
        int last = end;
        while (last > start && ".:!?".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last - start <= LONGEST_WORD && SAYING.contains(text.substring(start, last).toLowerCase(Locale.ROOT));
    }

    private static boolean looksSecret(String text, int start, int end) {
        boolean digit = text.substring(start, Math.min(end, start + LONG)).chars().anyMatch(Character::isDigit);
        return end - start >= LONG || end - start >= SHORTEST && digit;
    }
}
