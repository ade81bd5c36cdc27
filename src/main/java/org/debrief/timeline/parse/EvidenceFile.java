package org.debrief.timeline.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file of evidence, which can be opened more than once.
 *
 * @param name as its sender called it, with the path inside its archive after a slash; never used as a path here
 */
public record EvidenceFile(String name, Content content) {

    /** What opens the bytes of a file from their beginning. */
    @FunctionalInterface
    public interface Content {

        /** A new stream; the caller closes it. */
        InputStream open() throws IOException;
    }

    public EvidenceFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** A file whose bytes are in memory. */
    public static EvidenceFile of(String name, byte[] bytes) {
        return new EvidenceFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
