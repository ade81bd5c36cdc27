package org.debrief.web;

import org.debrief.review.Words;

/** The plugin's texts as templates ask for them: {@code $words.text("…")}. */
public final class Labels {

    private final Words words;

    /** Labels in the language of the given words. */
    public Labels(Words words) {
        this.words = words;
    }

    /** The text of a key. */
    public String text(String key) {
        return words.text(key);
    }

    /** The text of a key with one argument. */
    public String text(String key, Object argument) {
        return words.text(key, argument);
    }
}
