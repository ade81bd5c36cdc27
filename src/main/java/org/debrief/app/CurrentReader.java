package org.debrief.app;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Who is asking, and how they read times and words. */
public interface CurrentReader {

    /** The user name, empty for an anonymous reader. */
    Optional<String> userName();

    /** The reader's time zone; the server's for an anonymous reader. */
    ZoneId zone();

    /** The reader's language. */
    Locale locale();
}
