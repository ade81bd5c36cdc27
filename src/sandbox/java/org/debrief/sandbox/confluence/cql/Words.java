package org.debrief.sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words to look for in a text: all of them, those between quotes one after the other, an asterisk for any ending. */
final class Words {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final List<Pattern> patterns = new ArrayList<>();

    Words(String wanted) {
        Matcher matcher = PART.matcher(wanted);
        while (matcher.find()) {
            String part = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            List<String> words = words(part);
            if (!words.isEmpty()) {
                patterns.add(Pattern.compile("(?<= )" + String.join(" ", words.stream().map(Words::regex).toList()) + "(?= )"));
            }
        }
    }

    /** Whether the text has them all; nothing is in every text. */
    boolean in(String text) {
        String normal = " " + String.join(" ", words(text.replace('*', ' '))) + " ";
        return !patterns.isEmpty() && patterns.stream().allMatch(pattern -> pattern.matcher(normal).find());
    }

    private static String regex(String word) {
        return Pattern.quote(word).replace("*", "\\E[^ ]*\\Q");
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}*]+").splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
