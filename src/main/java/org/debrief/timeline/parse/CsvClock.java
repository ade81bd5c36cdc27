package org.debrief.timeline.parse;

import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.debrief.timeline.Precision;

/** Reads the stamps of a table, each in a cell of its own or with its date in another. One clock reads one file, by one thread. */
final class CsvClock {

    /** How well a cell tells a time. */
    enum Quality { NONE, DAY, TIME_OF_DAY, WHOLE }

    private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00(?::00(?:[.,]0+)?)?Z?$");

    private final StampScanner scanner = new StampScanner();
    private final boolean universal;

    /** A clock for cells of which the header says whether they are UTC. */
    CsvClock(boolean universal) {
        this.universal = universal;
    }

    /** What a cell without blanks around it tells. */
    Quality quality(String cell) {
        if (!isWhole(cell)) {
            return Quality.NONE;
        }
        if (scanner.precision() == Precision.DAY) {
            return Quality.DAY;
        }
        return scanner.stamp() instanceof Stamp.TimeOfDay ? Quality.TIME_OF_DAY : Quality.WHOLE;
    }

    private boolean isWhole(String cell) {
        if (cell.isEmpty() || !scanner.scan(cell, 0)) {
            return false;
        }
        return scanner.end() == cell.length() || cell.startsWith(" (", scanner.end()) && cell.endsWith(")");
    }

    /**
     * The stamp of two cells; the date may be empty.
     *
     * @return {@code null} when they hold none; its text is empty
     */
    StampedLine of(String date, String time) {
        boolean apart = !date.isEmpty() && quality(time) != Quality.WHOLE;
        String whole = apart ? (MIDNIGHT.matcher(date).replaceFirst("") + " " + time).strip() : time;
        return isWhole(whole) ? new StampedLine(inZone(scanner.stamp()), whole, scanner.precision(), "", null) : null;
    }

    private Stamp inZone(Stamp stamp) {
        if (universal && stamp instanceof Stamp.Local local && local.abbreviation() == null) {
            return new Stamp.Exact(local.time().toInstant(ZoneOffset.UTC));
        }
        if (universal && stamp instanceof Stamp.EitherOrder either && either.offset() == null) {
            return new Stamp.EitherOrder(either.dayFirst(), either.monthFirst(), 0, null);
        }
        return stamp;
    }
}
