package org.debrief.rest;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.debrief.app.InvalidInput;

/** Query parameters, read strictly. */
final class Parameters {

    private Parameters() {}

    /** A whole number, or {@code absent} when the parameter is not there. */
    static int number(String name, String value, int absent) {
        try {
            return value == null ? absent : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw InvalidInput.at(name, "debrief.error.type.number", 0);
        }
    }

    /** {@code true} or {@code false}; absent is false. */
    static boolean flag(String name, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw InvalidInput.at(name, "debrief.error.type.flag");
    }

    /** Names parted by commas, without blanks around them and without empty ones. */
    static List<String> names(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** A time zone by its name, or {@code absent} when the parameter is not there. */
    static ZoneId zone(String name, String value, ZoneId absent) {
        try {
            return value == null ? absent : ZoneId.of(value);
        } catch (DateTimeException e) {
            throw InvalidInput.at(name, "debrief.error.zone", value);
        }
    }
}
