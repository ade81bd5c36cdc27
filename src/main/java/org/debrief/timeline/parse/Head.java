package org.debrief.timeline.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a file begins.
 *
 * @param text its first characters, at most {@value #LONGEST}, without a byte order mark
 * @param whole whether that is all of it
 */
public record Head(String text, boolean whole) {

    /** How many characters are looked at. */
    public static final int LONGEST = 65_536;

    private static final int CHARACTERS_PER_CONTROL = 10;

    /** The beginning of a file, decoded as its lines are. */
    public static Head of(EvidenceFile file) throws IOException {
        try (InputStream in = TextBytes.of(file.content().open())) {
            byte[] bytes = in.readNBytes(LONGEST);
            boolean whole = in.read() < 0;
            return new Head(Ansi.stripped(text(bytes, whole ? bytes.length : wholeCharacters(bytes))), whole);
        }
    }

    /** The bytes before a character of UTF-8 that is torn at the end. */
    private static int wholeCharacters(byte[] bytes) {
        int last = bytes.length - 1;
        while (last > bytes.length - 4 && last > 0 && (bytes[last] & 0xc0) == 0x80) {
            last--;
        }
        return last >= 0 && bytes[last] < 0 ? last : bytes.length;
    }

    private static String text(byte[] bytes, int length) {
        return TextBytes.isUtf8(bytes, 0, length)
                ? new String(bytes, 0, length, StandardCharsets.UTF_8)
                : TextBytes.windows(bytes, 0, length);
    }

    /** The lines of the beginning without blank ones; the last may be cut. */
    public List<String> lines() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether it begins like a JSON object or list; a bracket before a stamp does not. */
    public boolean looksLikeJson() {
        String start = text.substring(0, Math.min(text.length(), 1_024)).stripLeading();
        return start.startsWith("{") || start.startsWith("[") && beginsItem(start.substring(1).stripLeading());
    }

    private static boolean beginsItem(String rest) {
        return rest.isEmpty() || "{[]\"".indexOf(rest.charAt(0)) >= 0;
    }

    /** Whether there is nothing but blanks in it, and that is all. */
    public boolean isEmpty() {
        return whole && text.isBlank();
    }

    /** Whether it is no text: a zero among its characters, or one control character in ten. */
    public boolean isBinary() {
        return text.indexOf(0) >= 0 || text.chars().filter(Controls::is).count() * CHARACTERS_PER_CONTROL > text.length();
    }
}
