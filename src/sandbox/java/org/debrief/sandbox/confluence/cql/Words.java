package org.debrief.sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for in a text: all of them, those between quotes one after the other. A word is found by its English stem; one with an
 * asterisk, which stands for any letters, as it is written.
 */
final class Words {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_'\u2019*]+");

    private final List<Pattern> stems = new ArrayList<>();
    private final List<Pattern> written = new ArrayList<>();

    Words(String wanted) {
        Matcher matcher = PART.matcher(wanted);
        while (matcher.find()) {
            add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
    }

    /** Whether the text has them all; nothing, and words that are too common to be looked for, are in no text. */
    boolean in(String text) {
        String plain = text.replace('*', ' ');
        return stems.size() + written.size() > 0 && (stems.isEmpty() || all(stems, Stems.of(parted(plain))))
                && (written.isEmpty() || all(written, words(plain)));
    }

    private void add(String part) {
        boolean wild = part.contains("*");
        List<String> words = wild ? words(part) : Stems.of(parted(part));
        if (!words.isEmpty()) {
            (wild ? written : stems).add(Pattern.compile("(?<= )" + String.join(" ", words.stream().map(Words::regex).toList()) + "(?= )"));
        }
    }

    private static boolean all(List<Pattern> patterns, List<String> words) {
        String line = " " + String.join(" ", words) + " ";
        return patterns.stream().allMatch(pattern -> pattern.matcher(line).find());
    }

    private static String regex(String word) {
        return Pattern.quote(word).replace("*", "\\E[^ ]*\\Q");
    }

    /** Only what can be in a word, the rest blank, so that the parts of a file's or a host's name are words of their own. */
    private static String parted(String text) {
        return BETWEEN.matcher(text).replaceAll(" ");
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
