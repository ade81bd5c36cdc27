package org.debrief.app;

import java.util.Arrays;
import java.util.List;
import org.debrief.review.Words;

/**
 * Something to tell a person, before it is put into their language.
 *
 * @param key a key of the plugin's message files
 * @param arguments what replaces {@code {0}}, {@code {1}}, …
 */
public record Message(String key, List<String> arguments) {

    /** The key whose text is its only argument: for words that are in the person's language already. */
    private static final String SPOKEN = "debrief.spoken";

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The message of a key. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The message in a person's language. */
    public String in(Words words) {
        return key.equals(SPOKEN) ? arguments.get(0) : words.text(key, arguments.toArray());
    }

    /** Words that the host has already put into the person's language. */
    public static Message spoken(String text) {
        return of(SPOKEN, text);
    }
}
