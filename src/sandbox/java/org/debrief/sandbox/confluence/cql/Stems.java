package org.debrief.sandbox.confluence.cql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of a text's words, as Lucene makes them for English: in lower case, without a possessive {@code 's}, without the commonest
 * words such as "the".
 */
final class Stems {
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private Stems() {
    }

    /** The stems in the order of their words. */
    static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream words = ENGLISH.tokenStream("text", text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(word.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
