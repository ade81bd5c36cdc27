package org.debrief.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the write-up, in the order in which parts are shown. */
public enum Section {
    SUMMARY,
    TIMELINE,
    ANALYSIS,
    ACTIONS,
    AUDIT;

    /** The name in macro parameters, such as {@code timeline}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of that name, whatever its case. */
    public static Optional<Section> named(String wireName) {
        return Arrays.stream(values())
                .filter(section -> section.wireName().equalsIgnoreCase(wireName.strip()))
                .findFirst();
    }
}
