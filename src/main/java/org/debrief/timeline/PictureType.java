package org.debrief.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of picture that browsers show and that carries no script; told by how a file begins, never by what it claims. */
public enum PictureType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    /** How many bytes of a file tell what it is. */
    public static final int HEAD = 12;

    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mimeType;
    private final List<String> endings;

    PictureType(String mimeType, String... endings) {
        this.mimeType = mimeType;
        this.endings = List.of(endings);
    }

    /** The type to declare when it is sent. */
    public String mimeType() {
        return mimeType;
    }

    /** What a file is whose first {@link #HEAD} bytes are given, fewer for a short one; empty for all other files. */
    public static Optional<PictureType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    /** Whether a file is called like a picture. */
    public static boolean isNamed(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.indexOf('.') >= 0 && Arrays.stream(values()).anyMatch(type -> type.endings.contains(ending));
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case PNG -> stands(head, 0, PNG_BEGINS);
            case JPEG -> stands(head, 0, JPEG_BEGINS);
            case GIF -> stands(head, 0, letters("GIF87a")) || stands(head, 0, letters("GIF89a"));
            case WEBP -> stands(head, 0, letters("RIFF")) && stands(head, 8, letters("WEBP"));
        };
    }

    private static boolean stands(byte[] head, int at, byte[] wanted) {
        return head.length >= at + wanted.length && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
