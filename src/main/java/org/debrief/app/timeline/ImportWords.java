package org.debrief.app.timeline;

import java.util.Locale;
import org.debrief.app.Message;

/** What is said to people about codes of imports. */
public final class ImportWords {

    private ImportWords() {}

    /** What a code of a parser, an archive or an import says; the detail may be empty. */
    public static Message of(Enum<?> code, String detail) {
        return Message.of("debrief.import." + code.name().toLowerCase(Locale.ROOT), detail);
    }
}
