package org.debrief.timeline.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.debrief.timeline.parse.EvidenceFile;

/** What comes out of a packed file, as long as it is whole and not out of proportion to what went in. */
final class Unpacked extends FilterInputStream {

    private final LongSupplier packed;
    private final int ratio;
    private final LongSupplier wrong;
    private long count;

    private Unpacked(InputStream in, LongSupplier packed, int ratio, LongSupplier wrong) {
        super(in);
        this.packed = packed;
        this.ratio = ratio;
        this.wrong = wrong;
    }

    /**
     * The unpacked bytes of a stream that checks itself.
     *
     * @param packed how many packed bytes they come from
     */
    static InputStream of(EvidenceFile.Content content, LongSupplier packed, int ratio) throws IOException {
        return new Unpacked(opened(content), packed, ratio, () -> 0);
    }

    /** The unpacked bytes of an entry of a ZIP. */
    static InputStream of(EvidenceFile.Content content, ZipEntry entry, int ratio) throws IOException {
        CheckedInputStream in = new CheckedInputStream(opened(content), new CRC32());
        return new Unpacked(in, entry::getCompressedSize, ratio, () -> in.getChecksum().getValue() - entry.getCrc());
    }

    private static InputStream opened(EvidenceFile.Content content) throws IOException {
        try {
            return content.open();
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }

    /** What is wrong with an archive by the words of the one who unpacks it. */
    static Refused broken(IOException e) {
        return new Refused(String.valueOf(e.getMessage()).contains("encrypted") ? Fault.ENCRYPTED : Fault.BROKEN_ARCHIVE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = unpacked(into, offset, length);
        count += Math.max(read, 0);
        if (count > Limits.FREE && count / ratio > packed.getAsLong()) {
            throw new Refused(Fault.PACKED_TIGHT);
        }
        if (read < 0 && wrong.getAsLong() != 0) {
            throw new Refused(Fault.BROKEN_ARCHIVE);
        }
        return read;
    }

    private int unpacked(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }
}
