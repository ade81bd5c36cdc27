package org.debrief.timeline.parse;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.debrief.timeline.Precision;

/**
 * Lines that begin with a stamp, perhaps in brackets or quotes, and then any text. A level may stand before it, or the name that tools put before the
 * lines of each container: {@code web-1  | } or {@code [pod/web-1/app] }.
 */
final class StampFirst implements LineShape {

    private static final Set<String> LEVELS = Set.of("TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "FATAL", "SEVERE", "CRITICAL");
    private static final int LONGEST_LEVEL = 8;
    private static final int LONGEST_NAME = 200;
    private static final String OPENING = "[(\"";
    private static final String CLOSING = "])\"";

    private final Predicate<StampScanner> wanted;
    private final StampScanner scanner = new StampScanner();

    private StampFirst(Predicate<StampScanner> wanted) {
        this.wanted = wanted;
    }

    /** Stamps with a date and a time. */
    static StampFirst dated() {
        return new StampFirst(scanner -> scanner.hasDate() && scanner.precision() != Precision.DAY);
    }

    /** Times of day. */
    static StampFirst timeOfDay() {
        return new StampFirst(scanner -> !scanner.hasDate() && !(scanner.stamp() instanceof Stamp.Exact));
    }

    @Override
    public StampedLine read(String line) {
        StampedLine plain = stamped(line, 0);
        if (plain != null) {
            return plain;
        }
        int before = before(line);
        return before == 0 ? null : stamped(line, before);
    }

    private StampedLine stamped(String line, int place) {
        int from = opened(line, place);
        if (from == line.length() || !scanner.scan(line, from) || !wanted.test(scanner)) {
            return null;
        }
        String before = place == 0 ? "" : line.substring(0, place).strip() + " ";
        return StampedLine.of(scanner, line, from, before + line.substring(text(line)));
    }

    private static int opened(String line, int place) {
        int from = place > 0 ? spaces(line, place) : 0;
        while (from < line.length() && OPENING.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** The place after what may stand before a stamp, 0 without it. */
    private static int before(String line) {
        if (line.isEmpty() || line.charAt(0) <= ' ') {
            return 0;
        }
        int level = level(line);
        return level > 0 ? level : line.startsWith("[pod/") ? afterWord(line, "] ") : afterWord(line, "| ");
    }

    /** The place after a level, 0 without one; {@code [INFO ]} is one, too. */
    private static int level(String line) {
        int begin = line.charAt(0) == '[' ? 1 : 0;
        int end = begin;
        while (end < line.length() && end - begin <= LONGEST_LEVEL && Character.isLetter(line.charAt(end))) {
            end++;
        }
        if (!LEVELS.contains(line.substring(begin, end).toUpperCase(Locale.ROOT))) {
            return 0;
        }
        int behind = spaces(line, end);
        return begin == 0 ? end : line.startsWith("]", behind) ? behind + 1 : 0;
    }

    /** The place after a mark that ends the first word, 0 when the word is long or no mark follows. */
    private static int afterWord(String line, String mark) {
        int end = 0;
        while (end < line.length() && end < LONGEST_NAME && line.charAt(end) > ' ' && line.charAt(end) != mark.charAt(0)) {
            end++;
        }
        int behind = spaces(line, end);
        return line.startsWith(mark, behind) ? behind + mark.length() : 0;
    }

    /** Brackets, a colon, a dash or a bar may part the stamp from the text. */
    private int text(String line) {
        int at = spaces(line, scanner.end());
        while (at < line.length() && CLOSING.indexOf(line.charAt(at)) >= 0 && (line.charAt(at) != '"' || at == scanner.end())) {
            at = spaces(line, at + 1);
        }
        char mark = at < line.length() ? line.charAt(at) : 0;
        boolean parts = mark == ':' || mark == '|' || mark == ';' || mark == ',' || mark == '-' && line.startsWith("- ", at);
        return parts ? spaces(line, at + 1) : at;
    }

    private static int spaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
