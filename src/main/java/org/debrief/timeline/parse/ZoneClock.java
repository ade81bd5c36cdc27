package org.debrief.timeline.parse;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/**
 * Local times of one zone, in the order of a file, as instants. A time that occurs twice is the one that keeps the order of the file, or the one
 * its abbreviation names; a time that is left out is moved forward by what was left out. Both are told, once for each pass.
 */
final class ZoneClock {

    /** Steps against the order that are so small are disorder, in seconds. */
    private static final int JITTER = 60;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final Findings findings;
    private final Direction direction = new Direction();
    private final Set<Object> told = new HashSet<>();
    private Instant former;
    private long plainFrom;
    private long plainTo;
    private int plainOffset;

    ZoneClock(ZoneId zone, Findings findings) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.findings = findings;
    }

    /** What was seen of the order so far. */
    Direction direction() {
        return direction;
    }

    /** An instant that came before the next local time in the file, to keep the order. */
    Instant passed(Instant instant) {
        if (former != null) {
            direction.step(instant.compareTo(former));
        }
        former = instant;
        return instant;
    }

    /** The instant of the next local time of the file. */
    Instant of(Stamp.Local stamp, int line) {
        long seconds = stamp.time().toEpochSecond(ZoneOffset.UTC);
        if (stamp.abbreviation() == null && seconds >= plainFrom && seconds < plainTo) {
            return passed(Instant.ofEpochSecond(seconds - plainOffset, stamp.time().getNano()));
        }
        ZoneOffset offset = offset(stamp, line);
        Instant instant = stamp.time().toInstant(offset);
        rememberPlain(seconds, instant);
        return passed(instant);
    }

    private ZoneOffset offset(Stamp.Local stamp, int line) {
        List<ZoneOffset> offsets = rules.getValidOffsets(stamp.time());
        if (offsets.isEmpty()) {
            return missing(stamp, line);
        }
        ZoneOffset offset = offsets.size() == 1 ? offsets.get(0) : repeated(stamp, offsets, line);
        if (stamp.abbreviation() != null && !isNamed(stamp, offset) && told.add(stamp.abbreviation())) {
            findings.warning(new ParseWarning(line, WarningCode.OTHER_ZONE, stamp.abbreviation()));
        }
        return offset;
    }

    /** With the offset from before the gap, the time comes out moved forward. */
    private ZoneOffset missing(Stamp.Local stamp, int line) {
        ZoneOffsetTransition transition = rules.getTransition(stamp.time());
        if (told.add(transition)) {
            String moved = stamp.time().plus(transition.getDuration()).toString() + transition.getOffsetAfter();
            findings.warning(new ParseWarning(line, WarningCode.MISSING_HOUR, stamp.time() + " -> " + moved));
        }
        return transition.getOffsetBefore();
    }

    private ZoneOffset repeated(Stamp.Local stamp, List<ZoneOffset> offsets, int line) {
        ZoneOffset taken = named(stamp, offsets);
        if (taken == null) {
            Instant first = stamp.time().toInstant(offsets.get(0));
            Instant second = stamp.time().toInstant(offsets.get(1));
            taken = offsets.get(isSecond(first, second) ? 1 : 0);
        }
        if (told.add(List.of(rules.getTransition(stamp.time()), taken))) {
            findings.warning(new ParseWarning(line, WarningCode.REPEATED_HOUR, stamp.time().toString() + taken));
        }
        return taken;
    }

    private boolean isSecond(Instant first, Instant second) {
        if (direction.falls()) {
            return former == null || !second.isAfter(former.plusSeconds(JITTER));
        }
        return former != null && first.isBefore(former.minusSeconds(JITTER));
    }

    /** The offset an abbreviation names, {@code null} when it names none or both. */
    private ZoneOffset named(Stamp.Local stamp, List<ZoneOffset> offsets) {
        boolean first = isNamed(stamp, offsets.get(0));
        boolean second = isNamed(stamp, offsets.get(1));
        return first == second ? null : offsets.get(first ? 0 : 1);
    }

    private boolean isNamed(Stamp.Local stamp, ZoneOffset offset) {
        String word = stamp.abbreviation();
        if (word == null) {
            return false;
        }
        boolean summer = rules.isDaylightSavings(stamp.time().toInstant(offset));
        return Abbreviations.fits(word, offset.getTotalSeconds())
                || word.equals(TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH));
    }

    /** Between two changes of the clock one offset holds; the hours around the changes stay out. */
    private void rememberPlain(long seconds, Instant instant) {
        ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        long from = before == null ? Long.MIN_VALUE : later(before);
        long to = after == null ? Long.MAX_VALUE : earlier(after);
        if (seconds >= from && seconds < to) {
            plainFrom = from;
            plainTo = to;
            plainOffset = rules.getOffset(instant).getTotalSeconds();
        }
    }

    private static long later(ZoneOffsetTransition change) {
        return change.toEpochSecond() + Math.max(change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
    }

    private static long earlier(ZoneOffsetTransition change) {
        return change.toEpochSecond() + Math.min(change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
    }
}
