package org.debrief.timeline.parse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a file, one after the other, in one buffer whatever the length of the file. Lines end with a line feed, a carriage return, or
 * both. Escape sequences of terminals are taken out, other control characters are shown by their pictures. A file that turns out to be no text
 * ends there, with a warning.
 */
public final class Lines implements Closeable {

    /** How many bytes of a line are read; the rest of it is left out with a warning. */
    public static final int LONGEST = 65_536;

    /** How many lines are named one by one as too long; then follows their number. */
    public static final int LONG_LINES_NAMED = 20;

    private static final int FULL = LONGEST + 16_384;

    private final InputStream in;
    private final Reading reading;
    private final byte[] buffer = new byte[FULL];
    private final LineBytes line = new LineBytes(buffer);
    private int next;
    private int filled;
    private boolean over;
    private boolean wasCut;
    private boolean otherEncoding;
    private int number;
    private int longLines;

    private Lines(InputStream in, Reading reading) {
        this.in = in;
        this.reading = reading;
    }

    /** The lines of a file from its beginning; what is odd about them is told to its reading. */
    public static Lines of(EvidenceFile file, Reading reading) throws IOException {
        return new Lines(TextBytes.of(file.content().open()), reading);
    }

    /** The number of the line read last, from 1. */
    public int number() {
        return number;
    }

    /** Whether the line read last was longer than read. */
    boolean wasCut() {
        return wasCut;
    }

    /** The next line without its end, {@code null} after the last. */
    public String next() throws IOException {
        line.from(next);
        boolean more = true;
        while (more && !line.scan(filled) && line.length() <= LONGEST) {
            more = fill();
        }
        if (line.isEmptyAtEnd() && over) {
            tellLongLines();
            return null;
        }
        number++;
        wasCut = line.length() > LONGEST;
        return line.looksBinary() ? binary() : taken();
    }

    /** Reads on; what has not been taken yet moves to the front of the buffer. */
    private boolean fill() throws IOException {
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            line.movedBack(next);
            filled -= next;
            next = 0;
        }
        int count = over ? -1 : in.read(buffer, filled, FULL - filled);
        over |= count < 0;
        filled += Math.max(count, 0);
        return count >= 0;
    }

    private String binary() {
        reading.warn(number, WarningCode.BINARY, null);
        over = true;
        next = filled;
        return null;
    }

    private String taken() throws IOException {
        if (wasCut) {
            return cut();
        }
        String text = text(line.length());
        next = line.end();
        skipLineFeed();
        return text;
    }

    /** A carriage return and the line feed after it end one line. */
    private void skipLineFeed() throws IOException {
        if (next == 0 || buffer[next - 1] != '\r') {
            return;
        }
        if (next < filled || fill()) {
            next += next < filled && buffer[next] == '\n' ? 1 : 0;
        }
    }

    private String cut() throws IOException {
        String text = text(line.wholeCharacters(LONGEST));
        if (++longLines <= LONG_LINES_NAMED) {
            reading.warn(number, WarningCode.LINE_LONG, null);
        }
        dropRest();
        return text;
    }

    private void dropRest() throws IOException {
        while (!line.ended()) {
            next = filled;
            if (!fill()) {
                next = filled;
                return;
            }
            line.from(next);
            line.scan(filled);
        }
        next = line.end();
        skipLineFeed();
    }

    private String text(int length) {
        String text = line.isAscii() ? new String(buffer, next, length, StandardCharsets.ISO_8859_1) : decoded(length);
        return line.hasControls() ? Controls.shown(Ansi.stripped(text)) : text;
    }

    private String decoded(int length) {
        if (TextBytes.isUtf8(buffer, next, length)) {
            return new String(buffer, next, length, StandardCharsets.UTF_8);
        }
        if (!otherEncoding) {
            otherEncoding = true;
            reading.warn(number, WarningCode.ENCODING, "windows-1252");
        }
        return TextBytes.windows(buffer, next, length);
    }

    private void tellLongLines() {
        if (longLines > LONG_LINES_NAMED) {
            reading.warn(0, WarningCode.LINE_LONG, "+" + (longLines - LONG_LINES_NAMED));
            longLines = 0;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
