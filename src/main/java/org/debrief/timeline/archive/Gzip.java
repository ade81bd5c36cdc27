package org.debrief.timeline.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.debrief.timeline.parse.EvidenceFile;

/** A single file packed with gzip. */
final class Gzip {

    private Gzip() {}

    static boolean begins(byte[] first) {
        return first.length > 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b && first[2] == 8;
    }

    static EvidenceFile unpacked(EvidenceFile file, Limits limits) {
        return new EvidenceFile(file.name(), () -> open(file, limits.ratio()));
    }

    private static InputStream open(EvidenceFile file, int ratio) throws IOException {
        Packed packed = new Packed(file.content().open());
        return Unpacked.of(() -> new GZIPInputStream(packed, 8_192), () -> packed.count, ratio);
    }

    /** Counts what is read. */
    private static final class Packed extends FilterInputStream {

        private long count;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
