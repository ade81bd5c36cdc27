package org.debrief.timeline.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.debrief.timeline.parse.EvidenceFile;

/** How many bytes the files of one import may still have; a file read twice counts once. */
public final class Budget {

    private long left;

    /** A budget of so many bytes. */
    public Budget(long bytes) {
        left = bytes;
    }

    /** The same content, which ends with {@link Refused} where the budget does. */
    public EvidenceFile.Content within(EvidenceFile.Content content) {
        Furthest furthest = new Furthest();
        return () -> new Counted(content.open(), furthest);
    }

    /** How far into a file somebody has read. */
    private final class Furthest {

        private long place;

        void reached(long now) throws Refused {
            if (now > place) {
                left -= now - place;
                place = now;
            }
            if (left < 0) {
                throw new Refused(Fault.TOO_LARGE);
            }
        }
    }

    /** A stream that counts. */
    private static final class Counted extends FilterInputStream {

        private final Furthest furthest;
        private long place;

        Counted(InputStream in, Furthest furthest) {
            super(in);
            this.furthest = furthest;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return read < 0 ? read : counted(read, 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return read < 0 ? read : counted(read, read);
        }

        private int counted(int read, int count) throws Refused {
            place += count;
            furthest.reached(place);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = 0;
            while (skipped < count && read() >= 0) {
                skipped++;
            }
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
