package org.debrief.timeline.secret;

import java.util.Locale;
import java.util.Set;

/** The value of a header that signs somebody in: {@code Authorization}, whose scheme stays, or a cookie. */
final class HeaderSecret implements SecretRule {

    private static final Set<String> OF_ONE_WORD =
            Set.of("bearer", "basic", "token", "negotiate", "ntlm", "apikey", "geniekey", "ssws", "splunk");
    private static final Set<String> OF_MANY = Set.of("digest", "oauth", "aws4-hmac-sha256", "hawk", "signature", "sharedaccesssignature", "dsn");
    private static final int LONGEST_SCHEME = 24;
    private static final int LONGEST_NAME = 256;

    private final boolean cookie;

    HeaderSecret(boolean cookie) {
        this.cookie = cookie;
    }

    @Override
    public Span find(String text, int start, int after) {
        Assignment value = Assignment.after(text, after, false);
        if (value == null) {
            return null;
        }
        if (cookie && !hasName(text, value.start())) {
            return null;
        }
        int first = wordEnd(text, value.start(), LONGEST_SCHEME);
        if (!cookie && NamedSecret.says(text, value.start(), first)) {
            return null;
        }
        int end = value.isQuoted() ? value.closing() : lineEnd(text, start, value.start());
        return cookie ? Span.of(text, value.start(), end) : withoutScheme(text, value.start(), first, end);
    }

    private static Span withoutScheme(String text, int start, int first, int end) {
        String scheme = text.substring(start, first).toLowerCase(Locale.ROOT);
        if (first >= end || !OF_ONE_WORD.contains(scheme) && !OF_MANY.contains(scheme)) {
            return Span.of(text, start, end);
        }
        int from = first;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        return Span.of(text, from, OF_ONE_WORD.contains(scheme) ? Math.min(end, wordEnd(text, from, end - from)) : end);
    }

    private static int wordEnd(String text, int start, int longest) {
        int end = start;
        while (end < text.length() && end - start < longest && !Character.isWhitespace(text.charAt(end)) && !Assignment.isQuote(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line ends, or the quotation in which the whole header stands. */
    private static int lineEnd(String text, int name, int value) {
        int before = name;
        while (before > 0 && name - before < LONGEST_SCHEME && (Character.isLetter(text.charAt(before - 1)) || text.charAt(before - 1) == '-')) {
            before--;
        }
        if (before > 0 && Assignment.isQuote(text.charAt(before - 1))) {
            return Assignment.closing(text, value, text.charAt(before - 1), before > 1 && text.charAt(before - 2) == '\\' ? 1 : 0);
        }
        int end = text.indexOf('\n', value);
        return end < 0 ? text.length() : end;
    }

    private static boolean hasName(String text, int start) {
        int equals = text.substring(start, Math.min(text.length(), start + LONGEST_NAME)).indexOf('=');
        return equals > 0 && text.substring(start, start + equals).chars().noneMatch(Character::isWhitespace);
    }
}
