package org.debrief.timeline.parse;

import java.util.Set;

/** Reads one kind of JSON record, wherever it stands: alone, in a list, a line of JSON lines, or wrapped by what delivered it. */
public interface JsonFormat {

    /** The kind's name, in lower case with hyphens, such as {@code alertmanager}; {@code debrief.format.NAME} says it to people. */
    String format();

    /** Whether a record is of this kind, by its fields. */
    boolean recognises(JsonRecord record);

    /**
     * The fields of an outer object under which such records are listed, one by one and any number of them, such as {@code messages}; records there are
     * read without holding the list in memory. Records of formats without such fields are read as a whole.
     */
    default Set<String> listedUnder() {
        return Set.of();
    }

    /** Passes the events of a record on. */
    void read(JsonRecord record, Reading reading);
}
