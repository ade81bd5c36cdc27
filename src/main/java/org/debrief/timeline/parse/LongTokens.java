package org.debrief.timeline.parse;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** JSON whose texts and numbers are cut where they are longer than a record may be, so that none of them fills the memory. */
final class LongTokens extends FilterReader {

    /** More characters than a record may have: what was cut is still too long. */
    private static final int LONGEST = JsonValues.LONGEST + 2;

    /** What stands for bytes that are no characters. */
    static final char REPLACED = '\uFFFD';

    private boolean unreadable;
    private boolean inText;
    private boolean keeping;
    private int escaped;
    private int length;

    private LongTokens(Reader json) {
        super(json);
    }

    /** The characters of a file. */
    static LongTokens of(EvidenceFile file) throws IOException {
        return new LongTokens(new InputStreamReader(TextBytes.of(file.content().open()), StandardCharsets.UTF_8));
    }

    /** Whether there were bytes that are no characters. */
    boolean haveUnreadable() {
        return unreadable;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = in.read(buffer, from, most);
            if (count <= 0) {
                return count;
            }
            kept = cut(buffer, from, count);
        }
        return kept;
    }

    private int cut(char[] buffer, int from, int count) {
        int to = from;
        for (int i = from; i < from + count; i++) {
            unreadable |= buffer[i] == REPLACED;
            if (inText ? isKeptInText(buffer[i]) : isKept(buffer[i])) {
                buffer[to++] = buffer[i];
            }
        }
        return to - from;
    }

    private boolean isKept(char character) {
        inText = character == '"';
        length = character >= '0' && character <= '9' ? length + 1 : 0;
        return length < LONGEST;
    }

    /** An escape is kept or left out with all its characters. */
    private boolean isKeptInText(char character) {
        if (escaped > 0) {
            escaped += character == 'u' && escaped == 1 ? 3 : -1;
            return keeping;
        }
        if (character == '"') {
            inText = false;
            length = 0;
            return true;
        }
        keeping = ++length < LONGEST;
        escaped = character == '\\' ? 1 : 0;
        return keeping;
    }
}
