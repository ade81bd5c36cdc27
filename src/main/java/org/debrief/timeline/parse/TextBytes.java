package org.debrief.timeline.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a text file without its byte order mark; UTF-16 comes out as UTF-8, anything else as it is. */
final class TextBytes extends InputStream {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHARS = 8_192;

    private final Reader wide;
    private final CharBuffer chars = CharBuffer.allocate(CHARS + 1);
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    private TextBytes(Reader wide) {
        this.wide = wide;
    }

    /** The bytes of a stream; closing them closes it. */
    static InputStream of(InputStream stream) throws IOException {
        PushbackInputStream in = new PushbackInputStream(stream, 4);
        byte[] first = in.readNBytes(4);
        Charset wide = wide(first);
        int mark = mark(first);
        in.unread(first, mark, first.length - mark);
        return wide == null ? in : new TextBytes(new InputStreamReader(in, wide));
    }

    private static boolean begins(byte[] first, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= first.length || (first[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int mark(byte[] first) {
        if (begins(first, 0xef, 0xbb, 0xbf)) {
            return 3;
        }
        return begins(first, 0xff, 0xfe) || begins(first, 0xfe, 0xff) ? 2 : 0;
    }

    /** UTF-16 by its mark, or because the first two characters are printable and each has a zero byte. */
    private static Charset wide(byte[] first) {
        if (begins(first, 0xff, 0xfe) || first.length == 4 && first[0] >= ' ' && first[1] == 0 && first[2] >= ' ' && first[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        boolean big = begins(first, 0xfe, 0xff) || first.length == 4 && first[0] == 0 && first[1] >= ' ' && first[2] == 0 && first[3] >= ' ';
        return big ? StandardCharsets.UTF_16BE : null;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? bytes.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0 || !hasMore()) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(into, offset, count);
        return count;
    }

    private boolean hasMore() throws IOException {
        while (!bytes.hasRemaining()) {
            chars.clear().limit(CHARS);
            if (wide.read(chars) < 0) {
                return false;
            }
            holdBackHalfAPair();
            bytes = StandardCharsets.UTF_8.encode(chars.flip());
        }
        return true;
    }

    /** A character of two halves must not be torn where the buffer ends. */
    private void holdBackHalfAPair() throws IOException {
        if (chars.position() > 0 && Character.isHighSurrogate(chars.get(chars.position() - 1))) {
            int low = wide.read();
            if (low >= 0) {
                chars.limit(chars.capacity());
                chars.put((char) low);
            }
        }
    }

    @Override
    public void close() throws IOException {
        wide.close();
    }

    /** Whether bytes are UTF-8. */
    static boolean isUtf8(byte[] text, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text of bytes that are not UTF-8. */
    static String windows(byte[] text, int from, int length) {
        return new String(text, from, length, WINDOWS);
    }
}
