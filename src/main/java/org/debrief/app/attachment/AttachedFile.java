package org.debrief.app.attachment;

import java.text.Normalizer;
import java.time.Instant;

/**
 * A file attached to an incident.
 *
 * @param mimeType what it claims to be, which proves nothing
 * @param size in bytes
 * @param author the user name, {@code null} when nobody had signed in
 */
public record AttachedFile(long id, String name, String mimeType, long size, Instant created, String author) {

    /** A name in the form in which names are compared: some systems write an accented letter as one sign, others as two. */
    public static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
