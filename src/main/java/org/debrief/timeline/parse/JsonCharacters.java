package org.debrief.timeline.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a JSON file: of the encoding its byte order mark says, else UTF-8, or UTF-16 when every other byte is 0. */
final class JsonCharacters {

    private JsonCharacters() {}

    /** The characters without a byte order mark; bytes that are none are replaced. */
    static Reader of(EvidenceFile file) throws IOException {
        InputStream bytes = new BufferedInputStream(file.content().open());
        bytes.mark(4);
        byte[] first = bytes.readNBytes(4);
        bytes.reset();
        int mark = mark(first);
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset(first));
    }

    private static int mark(byte[] first) {
        if (first.length > 2 && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB && (first[2] & 0xFF) == 0xBF) {
            return 3;
        }
        int begin = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return begin == 0xFEFF || begin == 0xFFFE ? 2 : 0;
    }

    private static Charset charset(byte[] first) {
        int begin = first.length < 2 ? 0x2020 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        if (begin == 0xFEFF || begin >> 8 == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return begin == 0xFFFE || (begin & 0xFF) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
