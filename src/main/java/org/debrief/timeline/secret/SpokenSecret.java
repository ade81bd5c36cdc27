package org.debrief.timeline.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A password that somebody tells in a sentence, such as {@code the password is x1y2z3}: letters and digits, and no compound word. */
final class SpokenSecret implements SecretRule {

    private static final Pattern SAID = Pattern.compile("[ \\t]{1,3}+(?:(?:is|was)(?: now)?+|->|\u2192|=>)[ \\t]{1,3}+[\"'`*]{0,3}+"
            + "(?<secret>(?=\\S{0,40}?[0-9])(?=\\S{0,40}?[A-Za-z])\\S{6,100}+)");
    private static final Pattern COMPOUND = Pattern.compile("(?i).*-[a-z]{3,}|(?:sha|md|pbkdf|argon)-?[0-9]+.*");
    private static final String AFTER = ".,;:!?\"'`*)]}>";
    private static final int LONGEST = 130;

    @Override
    public Span find(String text, int start, int after) {
        Matcher said = SAID.matcher(text).region(after, Math.min(text.length(), after + LONGEST));
        if (!said.lookingAt() || text.startsWith(Secrets.MASK, said.start("secret"))) {
            return null;
        }
        int end = said.end();
        while (end > said.start("secret") && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return COMPOUND.matcher(text.substring(said.start("secret"), end)).matches() ? null : Span.of(text, said.start("secret"), end);
    }
}
