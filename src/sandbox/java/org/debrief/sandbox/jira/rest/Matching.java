package org.debrief.sandbox.jira.rest;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.Html;

/**
 * A text that people and groups are looked for with: the beginning of a name, or of a word in it; a dot and nothing match everybody.
 */
record Matching(String wanted) {
    private static final String APART = "[ @.\\-\"',()]+";

    /** The people whose user name, full name or email matches, by full name. */
    Stream<User> of(Collection<User> users) {
        return users.stream().filter(this::matches).sorted(Comparator.comparing(user -> user.fullName().toLowerCase(Locale.ROOT)));
    }

    boolean matches(User user) {
        return Stream.of(user.name(), user.fullName(), user.email()).anyMatch(this::matches);
    }

    boolean matches(String text) {
        String part = wanted.strip().toLowerCase(Locale.ROOT);
        String whole = text.toLowerCase(Locale.ROOT);
        return part.isEmpty() || part.equals(".") || whole.startsWith(part)
                || Arrays.stream(whole.split(APART)).anyMatch(word -> word.startsWith(part));
    }

    /** A text as markup, with what matches in it put between tags. */
    String marked(String text, String tag) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(wanted.strip().toLowerCase(Locale.ROOT));
        int length = wanted.strip().length();
        if (at < 0 || length == 0 || at + length > text.length()) {
            return Html.text(text);
        }
        return Html.text(text.substring(0, at)) + "<" + tag + ">" + Html.text(text.substring(at, at + length)) + "</" + tag + ">"
                + Html.text(text.substring(at + length));
    }
}
