package org.debrief.sandbox.confluence.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a page is in its life. */
public enum PageStatus {
    /** The newest version, as everybody reads it. */
    CURRENT,
    /** In the trash of its space. */
    TRASHED,
    /** An older version of a page. */
    HISTORICAL;

    /** The name that clients use. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of this name. */
    public static Optional<PageStatus> of(String value) {
        return Stream.of(values()).filter(status -> status.value().equals(value)).findFirst();
    }
}
