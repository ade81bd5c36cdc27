package org.debrief.timeline.parse;

import java.util.LinkedHashMap;

/** The fields of a JSON object in their order, with the line on which it begins; of a field that is there twice the last counts. */
final class JsonFields extends LinkedHashMap<String, Object> {

    private final int line;

    JsonFields(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }
}
