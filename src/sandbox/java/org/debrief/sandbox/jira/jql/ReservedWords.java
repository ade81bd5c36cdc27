package org.debrief.sandbox.jira.jql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words a query has to quote when it means them as a field or a value, as the product documents them.
 */
final class ReservedWords {
    private static final Set<String> WORDS = read();

    private ReservedWords() {
    }

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Every word, in order. */
    static List<String> all() {
        return WORDS.stream().sorted().toList();
    }

    private static Set<String> read() {
        try (InputStream words = ReservedWords.class.getResourceAsStream("reserved-words.txt")) {
            return Set.of(new String(words.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
