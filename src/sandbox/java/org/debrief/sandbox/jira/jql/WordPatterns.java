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
    private static final String LETTER = "[\\p{L}\\p{N}_]";
    private static final String BEFORE = "(?<!" + LETTER + ")";
    private static final String AFTER = "(?!" + LETTER + ")";
    private static final int MOST = 1_024;
    private static final String ENDING = "(?:e|s|es|ed|ing)?";

    /** Whether some word begins with a wildcard. */
    boolean startsWild() {
        return Pattern.compile("(?<![\\p{L}\\p{N}_*?])[*?]").matcher(text.replaceAll("\"[^\"]*\"", " ")).find();
    }

    /** Whether quotation marks and brackets come in pairs and there are not too many words. */
    boolean readable() {
        long quotes = text.chars().filter(character -> character == '"').count();
        String bare = text.replaceAll("\"[^\"]*\"", "");
        return quotes % 2 == 0 && paired(bare, '(', ')') && paired(bare, '[', ']') && paired(bare, '{', '}') && patterns().size() <= MOST;
    }

    private static boolean paired(String text, char open, char close) {
        int depth = 0;
        for (char character : text.toCharArray()) {
            depth += character == open ? 1 : character == close ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

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

    /** Each piece takes the first place it fits, which is enough between stars: so the time grows with the length of the text only. */
    private static String wild(String word) {
        String[] pieces = word.split("\\*+", -1);
        StringBuilder pattern = new StringBuilder(one(pieces[0]));
        for (int i = 1; i < pieces.length - 1; i++) {
            pattern.append("(?>").append(LETTER).append("*?").append(one(pieces[i])).append(')');
        }
        return pieces.length == 1 ? pattern.toString() : pattern.append(LETTER).append('*').append(one(pieces[pieces.length - 1])).toString();
    }

    private static String one(String piece) {
        return piece.replace("?", LETTER);
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
