package org.debrief.timeline.secret;

/** The password in an address such as {@code postgres://user:password@host}. */
final class AddressSecret implements SecretRule {

    private static final int LONGEST = 512;
    private static final String ENDS = "/?#\"'<>";

    @Override
    public Span find(String text, int start, int after) {
        int most = Math.min(text.length(), after + LONGEST);
        int colon = -1;
        int host = -1;
        for (int at = after; at < most && !ends(text.charAt(at)); at++) {
            if (text.charAt(at) == '@') {
                host = at;
            } else if (text.charAt(at) == ':' && colon < 0) {
                colon = at;
            }
        }
        return colon < 0 || host < colon ? null : Span.of(text, colon + 1, host);
    }

    private static boolean ends(char character) {
        return Character.isWhitespace(character) || ENDS.indexOf(character) >= 0;
    }
}
