package org.debrief.review;

/** The plugin's texts in one reader's language. */
@FunctionalInterface
public interface Words {

    /** The text of a key, with {@code {0}}, {@code {1}}, … replaced by the arguments. */
    String text(String key, Object... arguments);
}
