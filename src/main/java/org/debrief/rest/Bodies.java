package org.debrief.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.debrief.app.InvalidInput;

/** Reads request bodies as UTF-8 text of limited length. */
final class Bodies {

    /** The longest body, in bytes. */
    static final int LONGEST = 10 * 1024 * 1024;

    private Bodies() {}

    /**
     * The text of a body.
     *
     * @throws InvalidInput when it is longer than {@link #LONGEST} or not UTF-8
     */
    static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw InvalidInput.at(null, "debrief.error.body.long", LONGEST);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw InvalidInput.at(null, "debrief.error.body.utf8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
