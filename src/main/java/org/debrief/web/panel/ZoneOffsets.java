package org.debrief.web.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.StringJoiner;

/**
 * The offsets of a zone from UTC since 1970, so that a script need not know the zone.
 *
 * @param now the present, which the offsets reach beyond by some years
 */
record ZoneOffsets(ZoneId zone, Instant now) {

    private static final Duration AHEAD = Duration.ofDays(3 * 366);

    /** The first offset in seconds, then every change as {@code epochSecond:offset}, separated by blanks. */
    String text() {
        ZoneRules rules = zone.getRules();
        StringJoiner text = new StringJoiner(" ");
        text.add(Integer.toString(rules.getOffset(Instant.EPOCH).getTotalSeconds()));
        ZoneOffsetTransition change = rules.nextTransition(Instant.EPOCH);
        while (change != null && change.getInstant().isBefore(end())) {
            text.add(change.toEpochSecond() + ":" + change.getOffsetAfter().getTotalSeconds());
            change = rules.nextTransition(change.getInstant());
        }
        return text.toString();
    }

    /** The first date whose offset is known, as {@code yyyy-MM-dd}. */
    String earliest() {
        return date(Instant.EPOCH.plus(Duration.ofDays(1)));
    }

    /** The last date whose offset is known, as {@code yyyy-MM-dd}. */
    String latest() {
        return date(end().minus(Duration.ofDays(1)));
    }

    /** The date of an instant, as {@code yyyy-MM-dd}. */
    String date(Instant at) {
        return LocalDate.ofInstant(at, zone).toString();
    }

    /** The offset of a zone at an instant, such as {@code UTC+01:00}. */
    static String offset(ZoneId zone, Instant at) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        return "UTC" + (offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
    }

    private Instant end() {
        return now.plus(AHEAD);
    }
}
