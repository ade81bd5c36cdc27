package org.debrief.timeline.secret;

/** A password that a command is given as an option, such as {@code curl -u kim:password}. */
final class CommandSecret implements SecretRule {

    private static final int LONGEST = 200;

    private final String command;
    private final boolean user;

    /** The option of a command; {@code user} says that a user and a colon stand before the password. */
    CommandSecret(String command, boolean user) {
        this.command = command;
        this.user = user;
    }

    @Override
    public Span find(String text, int start, int after) {
        if (!isOption(text, start) || after >= text.length() || NamedSecret.isPlaceholder(text.charAt(after))) {
            return null;
        }
        boolean quoted = Assignment.isQuote(text.charAt(after));
        int from = quoted ? after + 1 : after;
        int end = quoted ? closing(text, from) : end(text, from);
        int colon = user ? text.substring(from, end).indexOf(':') : -1;
        return user && colon < 0 ? null : Span.of(text, from + colon + 1, end);
    }

    /** Where a quotation ends; at its beginning when it does not, or is the end of one around the command. */
    private static int closing(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
        int end = rest.indexOf(text.charAt(from - 1));
        return end < 0 || rest.startsWith(" ") || rest.startsWith(",") || rest.lastIndexOf('\n', end) >= 0 ? from : from + end;
    }

    private boolean isOption(String text, int start) {
        String before = text.substring(Math.max(0, start - LONGEST), start);
        int line = before.lastIndexOf('\n');
        return before.endsWith(" ") && before.indexOf(command, line + 1) >= 0;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !Assignment.isQuote(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
