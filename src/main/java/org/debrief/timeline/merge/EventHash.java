package org.debrief.timeline.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** What identifies an event in any import, whatever its file is called and however its clock is corrected: SHA-256 in hexadecimal. */
public final class EventHash {

    private EventHash() {}

    /** Of an event that its source names. */
    public static String of(String identity) {
        return digest("identity\n" + identity);
    }

    /**
     * Of an event that its source does not name.
     *
     * @param format the kind of file
     * @param at as the source has it, before any correction
     */
    public static String of(String format, Instant at, String text) {
        return digest("text\n" + format + "\n" + at + "\n" + NormalText.of(text));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
