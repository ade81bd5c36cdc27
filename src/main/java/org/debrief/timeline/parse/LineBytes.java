package org.debrief.timeline.parse;

/** The bytes of one line within a buffer, and what sort of bytes they are. */
final class LineBytes {

    /** One control character in so many bytes makes a file binary. */
    private static final int BYTES_PER_CONTROL = 10;
    private static final int FEW_CONTROLS = 4;

    private final byte[] buffer;
    private int start;
    private int at;
    private boolean ended;
    private boolean ascii;
    private boolean controls;
    private boolean zero;
    private long bytesSeen;
    private long controlsSeen;

    LineBytes(byte[] buffer) {
        this.buffer = buffer;
    }

    /** Begins a line. */
    void from(int first) {
        start = first;
        at = first;
        ended = false;
        ascii = true;
        controls = false;
    }

    /** The bytes of the line lie so much nearer to the front of the buffer now. */
    void movedBack(int by) {
        start -= by;
        at -= by;
    }

    /** Looks on for the end of the line; false when the buffer ends first. */
    boolean scan(int filled) {
        byte[] bytes = buffer;
        int i = at;
        while (i < filled) {
            byte next = bytes[i];
            if (next < ' ' && isEnd(next)) {
                ended = true;
                break;
            }
            i++;
        }
        bytesSeen += i - at;
        at = i;
        return ended;
    }

    private boolean isEnd(byte next) {
        if (next == '\n' || next == '\r') {
            return true;
        }
        if (next < 0) {
            ascii = false;
        } else if (next != '\t') {
            controls = true;
            zero |= next == 0;
            controlsSeen += Controls.is(next) ? 1 : 0;
        }
        return false;
    }

    /** The number of bytes before the line's end, or of the buffer's when there was none. */
    int length() {
        return at - start;
    }

    /** Whether the end of the line was found. */
    boolean ended() {
        return ended;
    }

    /** The place after the line's end, where a carriage return counts alone. */
    int end() {
        return ended ? at + 1 : at;
    }

    boolean isEmptyAtEnd() {
        return !ended && length() == 0;
    }

    boolean isAscii() {
        return ascii;
    }

    boolean hasControls() {
        return controls;
    }

    /** Whether what was seen so far can be no text. */
    boolean looksBinary() {
        return zero || controlsSeen > FEW_CONTROLS && controlsSeen * BYTES_PER_CONTROL > bytesSeen;
    }

    /** The greatest length up to a limit that does not tear a character of UTF-8. */
    int wholeCharacters(int limit) {
        int length = Math.min(limit, length());
        while (length > limit - 4 && length > 0 && start + length < at && (buffer[start + length] & 0xc0) == 0x80) {
            length--;
        }
        return length;
    }
}
