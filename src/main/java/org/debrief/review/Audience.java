package org.debrief.review;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * Who reads a write-up: their time zone, their language, and the names they know people by.
 *
 * @param fullNames full names by user name; a user name that is absent stands for itself
 */
public record Audience(ZoneId zone, Locale locale, Map<String, String> fullNames, Words words) {

    public Audience {
        fullNames = Map.copyOf(fullNames);
    }

    /** How a person is called. */
    public String person(String userName) {
        return fullNames.getOrDefault(userName, userName);
    }

    /** The same reader looking at the clocks of another zone. */
    public Audience in(ZoneId other) {
        return new Audience(other, locale, fullNames, words);
    }
}
