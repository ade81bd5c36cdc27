package org.debrief.timeline.parse;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines of RFC 3164, {@code <34>Mar  4 08:15:01 host tag[17]: text}, as files have them: mostly without the number in front, some with a year or
 * fraction, some with an ISO stamp as rsyslog writes it.
 */
final class Syslog3164 implements LineShape {

    private static final Pattern HOST_AND_TAG = Pattern.compile("\\s+([\\w.:-]+) [\\w./@()-]+(\\[[\\w.-]+])?: .*");
    private static final Set<String> LEVELS = Set.of("TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "ERR", "FATAL", "SEVERE", "CRITICAL");

    private final StampScanner scanner = new StampScanner();
    private final Cursor cursor = new Cursor();

    @Override
    public StampedLine read(String line) {
        int behind = SyslogPriority.after(line);
        int from = begin(line, behind);
        if (!isStamped(line, from)) {
            return null;
        }
        String text = line.substring(text(line));
        return StampedLine.of(scanner, line, from, behind == 0 ? text : SyslogPriority.level(line, behind) + " " + text);
    }

    /** A star or point in front of the stamp says that the clock of a router is not in step. */
    private static int begin(String line, int from) {
        return from < line.length() && (line.charAt(from) == '*' || line.charAt(from) == '.') ? from + 1 : from;
    }

    private boolean isStamped(String line, int from) {
        return from < line.length()
                && scanner.scan(line, from)
                && scanner.precision() == null
                && scanner.hasDate()
                && (scanner.end() == line.length() || " :\t".indexOf(line.charAt(scanner.end())) >= 0);
    }

    private int text(String line) {
        int at = scanner.end();
        at += at < line.length() && line.charAt(at) == ':' ? 1 : 0;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    @Override
    public boolean isTypical(String line) {
        int behind = SyslogPriority.after(line);
        cursor.on(line, begin(line, behind));
        if (behind > 0 || EnglishNames.month(cursor) > 0) {
            return true;
        }
        var host = HOST_AND_TAG.matcher(line).region(scanner.end(), line.length());
        return scanner.stamp() instanceof Stamp.Exact && host.matches() && !LEVELS.contains(host.group(1));
    }
}
