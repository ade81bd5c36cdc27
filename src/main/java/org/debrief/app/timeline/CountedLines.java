package org.debrief.app.timeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.debrief.timeline.parse.EvidenceFile;

/** Counts the lines of a file while it is read, however often. */
final class CountedLines implements EvidenceFile.Content {

    private final EvidenceFile.Content content;
    private int most;

    CountedLines(EvidenceFile.Content content) {
        this.content = content;
    }

    @Override
    public InputStream open() throws IOException {
        return new Counted(content.open());
    }

    /** How many lines were read. */
    int count() {
        return most;
    }

    /** A stream that counts line feeds, and the last line without one. */
    private final class Counted extends FilterInputStream {

        private int ended;
        private boolean open;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            for (int i = offset; i < offset + read; i++) {
                open = into[i] != '\n';
                ended += open ? 0 : 1;
            }
            most = Math.max(most, ended + (open ? 1 : 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
