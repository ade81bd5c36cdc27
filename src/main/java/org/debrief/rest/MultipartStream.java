package org.debrief.rest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.debrief.app.InvalidInput;

/**
 * The parts of a {@code multipart/form-data} body, one after the other, in one buffer whatever their length.
 *
 * <p>Strict: what comes before the first boundary, a part without a name, and an end before the last boundary are refused.
 */
final class MultipartStream implements Closeable {

    /** How many parts a body may have. */
    static final int MOST_PARTS = 250;

    private static final int LONGEST_HEADERS = 8_192;
    private static final int BUFFER = 65_536;

    private final InputStream in;
    private final byte[] boundary;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private int parts;
    private boolean insidePart;

    /**
     * The parts of a body.
     *
     * @param boundary as its Content-Type says it, {@code null} when it says none
     */
    MultipartStream(InputStream in, String boundary) {
        if (boundary == null || !boundary.matches("[ -~]{0,69}[!-~]")) {
            throw broken("debrief.error.multipart.boundary");
        }
        this.in = in;
        this.boundary = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    }

    private static InvalidInput broken(String key, Object... arguments) {
        return InvalidInput.at(null, key, arguments);
    }

    /** The next part, whose content is read before the one after it; {@code null} after the last. */
    PartHeaders next() throws IOException {
        if (parts == 0) {
            skipOpening();
        } else {
            while (insidePart) {
                take(null);
            }
        }
        if (atEnd()) {
            return null;
        }
        if (++parts > MOST_PARTS) {
            throw broken("debrief.error.multipart.many", MOST_PARTS);
        }
        PartHeaders headers = PartHeaders.read(headers());
        insidePart = true;
        return headers;
    }

    /** The first boundary has no line before it. */
    private void skipOpening() throws IOException {
        for (int i = 2; i < boundary.length; i++) {
            if (read() != boundary[i]) {
                throw broken("debrief.error.multipart.cut");
            }
        }
    }

    /** After a boundary comes the next part, or two hyphens at the end. */
    private boolean atEnd() throws IOException {
        int first = read();
        int second = read();
        if (first == '-' && second == '-') {
            return true;
        }
        if (first != '\r' || second != '\n') {
            throw broken("debrief.error.multipart.cut");
        }
        return false;
    }

    private int read() throws IOException {
        if (next == filled && !fill()) {
            throw broken("debrief.error.multipart.cut");
        }
        return buffer[next++];
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        int count = in.read(buffer, filled, BUFFER - filled);
        filled += Math.max(count, 0);
        return count >= 0;
    }

    private String headers() throws IOException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 2) {
            int character = read();
            ends = character == '\n' ? ends + 1 : character == '\r' ? ends : 0;
            headers.write(character);
            if (headers.size() > LONGEST_HEADERS) {
                throw broken("debrief.error.multipart.headers");
            }
        }
        return headers.toString(StandardCharsets.UTF_8);
    }

    /** Where the content of a part goes. */
    @FunctionalInterface
    interface Sink {

        /** Takes some bytes. */
        void take(byte[] bytes, int from, int length) throws IOException;
    }

    /** Gives the content of the part that {@link #next} came to. */
    void content(Sink sink) throws IOException {
        while (insidePart) {
            take(sink);
        }
    }

    private void take(Sink sink) throws IOException {
        int found = boundaryFrom(next);
        int safe = found < 0 ? Math.max(next, filled - boundary.length + 1) : found;
        if (sink != null && safe > next) {
            sink.take(buffer, next, safe - next);
        }
        next = safe;
        if (found >= 0) {
            next += boundary.length;
            insidePart = false;
        } else if (!fill()) {
            throw broken("debrief.error.multipart.cut");
        }
    }

    private int boundaryFrom(int from) {
        for (int at = from; at <= filled - boundary.length; at++) {
            if (buffer[at] == '\r' && isBoundary(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isBoundary(int at) {
        for (int i = 1; i < boundary.length; i++) {
            if (buffer[at + i] != boundary[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
