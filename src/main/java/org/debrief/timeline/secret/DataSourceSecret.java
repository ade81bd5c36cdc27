package org.debrief.timeline.secret;

/** The password in the name of a data source that begins with no scheme, such as {@code app:password@tcp(host:3306)/shop}. */
final class DataSourceSecret implements SecretRule {

    private static final int LONGEST = 200;

    @Override
    public Span find(String text, int start, int after) {
        int from = start;
        while (from > 0 && start - from < LONGEST && !ends(text.charAt(from - 1))) {
            from--;
        }
        int colon = text.substring(from, start).indexOf(':');
        return colon < 0 ? null : Span.of(text, from + colon + 1, start);
    }

    private static boolean ends(char character) {
        return Character.isWhitespace(character) || Assignment.isQuote(character) || character == '=';
    }
}
