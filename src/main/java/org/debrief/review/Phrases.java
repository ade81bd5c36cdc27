package org.debrief.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.debrief.action.Area;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Factor;
import org.debrief.timeline.Precision;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;

/** How dates, times, durations, people and enumerations are put into words for one {@link Audience}. */
public final class Phrases {

    private static final long MINUTE = 60;
    private static final long HOUR = 3600;
    private static final long DAY = 86_400;

    private final Audience audience;

    /** The phrases of a reader. */
    public Phrases(Audience audience) {
        this.audience = audience;
    }

    /** The text of a key. */
    public String text(String key, Object... arguments) {
        return audience.words().text(key, arguments);
    }

    /** A text on one line, cut where it is longer than so many code points. */
    public static String shortened(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "\u2026";
    }

    /** A calendar date such as {@code 4 Mar 2026}, {@code null} for {@code null}. */
    public String date(LocalDate date) {
        return date == null ? null : formatted("d MMM uuuu").format(date);
    }

    /** The date of an instant in the reader's zone, {@code null} for {@code null}. */
    public String date(Instant at) {
        return at == null ? null : date(LocalDate.ofInstant(at, audience.zone()));
    }

    /** The day of an instant in full, such as {@code Wednesday, 4 March 2026}. */
    public String day(Instant at) {
        return formatted("EEEE, d MMMM uuuu").format(at.atZone(audience.zone()));
    }

    /** The date and time of an instant; seconds only where there are any. */
    public String moment(Instant at) {
        return formatted(isFullMinute(at) ? "d MMM uuuu, HH:mm" : "d MMM uuuu, HH:mm:ss").format(at.atZone(audience.zone()));
    }

    /** The time of day of an instant, no more exact than it is known; {@code null} counts as exact. */
    public String time(Instant at, Precision precision) {
        Precision known = precision == null ? exact(at) : precision;
        return switch (known) {
            case SECOND -> formatted("HH:mm:ss").format(at.atZone(audience.zone()));
            case MINUTE -> formatted("HH:mm").format(at.atZone(audience.zone()));
            case HOUR -> text("debrief.time.about", formatted("HH:mm").format(at.atZone(audience.zone())));
            case DAY -> text("debrief.time.day");
        };
    }

    /** Where an event was read or who recorded it, {@code null} when that is unknown. */
    public String origin(TimelineEvent event) {
        Source source = event.source();
        if (source == null) {
            return event.author() == null ? null : text("debrief.timeline.recorded", person(event.author()));
        }
        return source.line() == null
                ? text("debrief.timeline.source", source.name())
                : text("debrief.timeline.source.line", source.name(), Integer.toString(source.line()));
    }

    /** The reader's zone with its offset at an instant, such as {@code Europe/Berlin (UTC+01:00)}. */
    public String zone(Instant at) {
        String offset = audience.zone().getRules().getOffset(at).getId();
        String id = audience.zone().getId();
        if (offset.equals("Z")) {
            return List.of("Z", "UTC", "GMT", "Etc/UTC", "Etc/GMT").contains(id) ? "UTC" : id + " (UTC+00:00)";
        }
        return id.equals(offset) ? "UTC" + offset : id + " (UTC" + offset + ")";
    }

    /** A duration in its two largest units, such as {@code 1 h 12 min}; {@code null} for {@code null}. */
    public String duration(Duration duration) {
        if (duration == null) {
            return null;
        }
        long seconds = duration.getSeconds();
        if (seconds < MINUTE) {
            return text("debrief.duration.s", Long.toString(seconds));
        }
        if (seconds < HOUR) {
            return twoUnits(seconds, MINUTE, "debrief.duration.min", 1, "debrief.duration.s");
        }
        return seconds < DAY
                ? twoUnits(seconds, HOUR, "debrief.duration.h", MINUTE, "debrief.duration.min")
                : twoUnits(seconds, DAY, "debrief.duration.d", HOUR, "debrief.duration.h");
    }

    private String twoUnits(long seconds, long large, String largeKey, long small, String smallKey) {
        String first = text(largeKey, Long.toString(seconds / large));
        long rest = seconds % large / small;
        return rest == 0 ? first : first + " " + text(smallKey, Long.toString(rest));
    }

    /** How a person is called, {@code null} for nobody. */
    public String person(String userName) {
        return userName == null ? null : audience.person(userName);
    }

    /** Several people in one line, {@code null} for nobody. */
    public String people(Collection<String> userNames) {
        return userNames.isEmpty() ? null : userNames.stream().map(audience::person).collect(Collectors.joining(", "));
    }

    /** The word for a value of an enumeration, {@code null} for {@code null}. */
    public String word(String prefix, Enum<?> value) {
        return value == null ? null : text(prefix + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /** The name of an area, the project's own included; {@code null} for {@code null}. */
    public String area(String key) {
        return named("debrief.area", Area.COMMON, key);
    }

    /** The name of a category of factors, the project's own included. */
    public String category(String key, Categories categories) {
        return categories.name(key).orElseGet(() -> named("debrief.category", Factor.COMMON_CATEGORIES, key));
    }

    /** The name of a kind of review. */
    public String reviewKind(String kind) {
        return named("debrief.review", Review.COMMON_KINDS, kind == null ? "MEETING" : kind);
    }

    private String named(String prefix, List<String> common, String key) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        if (common.contains(key)) {
            return text(prefix + "." + key.toLowerCase(Locale.ROOT));
        }
        String words = key.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Precision exact(Instant at) {
        return isFullMinute(at) ? Precision.MINUTE : Precision.SECOND;
    }

    private static boolean isFullMinute(Instant at) {
        return Objects.requireNonNull(at).getEpochSecond() % MINUTE == 0;
    }

    private DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, audience.locale());
    }
}
