package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text search as regular expressions: phrases in quotes, {@code *} and {@code ?} inside a word, common English endings ignored.
 */
record WordPatterns(String text) {
    private static final Pattern PIECE = Pattern.compile("\"([^\"]+)\"|([\\p{L}\\p{N}_*?]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_])";
    private static final String ENDING = "(?:e|s|es|ed|ing)?";

    /** One expression for each word or phrase; none if there is no word in the text. */
    List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String pattern = pieces.group(1) != null ? phrase(pieces.group(1)) : wordOrWild(pieces.group(2));
            if (!pattern.isEmpty()) {
                patterns.add(BEFORE + pattern + AFTER);
            }
        }
        return patterns;
    }

    private static String wordOrWild(String word) {
        return word.contains("*") || word.contains("?") ? wild(word) : word(word);
    }

    private static String phrase(String phrase) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(phrase);
        while (found.find()) {
            words.add(word(found.group()));
        }
        return String.join("[^\\p{L}\\p{N}_]+", words);
    }

    private static String word(String word) {
        String stem = stem(word.toLowerCase(Locale.ENGLISH));
        return Pattern.quote(stem) + ENDING;
    }

    private static String wild(String word) {
        StringBuilder pattern = new StringBuilder();
        for (char character : word.replaceAll("\\*+", "*").toCharArray()) {
            pattern.append(character == '*' ? "[\\p{L}\\p{N}_]*" : character == '?' ? "[\\p{L}\\p{N}_]" : String.valueOf(character));
        }
        return pattern.toString();
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
