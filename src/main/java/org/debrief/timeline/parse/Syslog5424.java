package org.debrief.timeline.parse;

/** Lines of RFC 5424: {@code <34>1 2026-03-04T08:15:01.123Z host app procid msgid [data] text}, with {@code -} for what is not known. */
final class Syslog5424 implements LineShape {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final StampScanner scanner = new StampScanner();
    private final Cursor cursor = new Cursor();

    @Override
    public StampedLine read(String line) {
        int from = SyslogPriority.after(line);
        cursor.on(line, from);
        boolean versioned = from > 0 && cursor.number(1, 2) > 0 && cursor.pass(' ');
        return versioned ? stamped(line, cursor.at(), SyslogPriority.level(line, from)) : null;
    }

    private StampedLine stamped(String line, int begin, String level) {
        if (line.startsWith("- ", begin)) {
            return new StampedLine(null, line, null, "", null);
        }
        return scanner.scan(line, begin) && line.startsWith(" ", scanner.end()) ? parts(line, begin, level) : null;
    }

    private StampedLine parts(String line, int begin, String level) {
        cursor.to(scanner.end() + 1);
        String host = word();
        String app = word();
        String process = word();
        String message = word();
        int data = cursor.at();
        String quoted = data(line) ? cursor.since(data) : null;
        cursor.pass(' ');
        cursor.pass(BYTE_ORDER_MARK);
        String text = line.substring(cursor.at());
        StringBuilder all = new StringBuilder(line.length()).append(level);
        append(all, " ", host, "");
        append(all, " ", app, "");
        append(all, "[", process, "]");
        all.append(": ").append(text.isBlank() && message != null ? message : text);
        return new StampedLine(scanner.stamp(), line.substring(begin, scanner.end()), scanner.precision(), all.toString(), quoted);
    }

    private static void append(StringBuilder all, String before, String word, String behind) {
        if (word != null) {
            all.append(before).append(word).append(behind);
        }
    }

    /** The next field, {@code null} when it is not known. */
    private String word() {
        int from = cursor.at();
        while (cursor.peek() > ' ') {
            cursor.to(cursor.at() + 1);
        }
        String word = cursor.since(from);
        cursor.pass(' ');
        return word.equals("-") || word.isEmpty() ? null : word;
    }

    /** Passes the structured data; false when it is not known or does not end. */
    private boolean data(String line) {
        if (cursor.peek() == '-') {
            cursor.pass('-');
            return false;
        }
        int from = cursor.at();
        while (cursor.peek() == '[') {
            int end = end(line, cursor.at());
            if (end < 0) {
                break;
            }
            cursor.to(end + 1);
        }
        return cursor.at() > from;
    }

    /** Where an element ends; brackets within its quotes do not end it. */
    private static int end(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '\\' && quoted) {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ']' && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
