package org.debrief.analysis;

import java.util.Objects;

/**
 * A category of contributing factors that a project added to the common ones.
 *
 * @param key what factors name it by; it stays when the name changes
 * @param name what people read
 */
public record Category(String key, String name) {

    /** The most that a project may add. */
    public static final int MOST = 20;

    /** The longest name, in UTF-16 code units. */
    public static final int LONGEST_NAME = 60;

    public Category {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }
}
