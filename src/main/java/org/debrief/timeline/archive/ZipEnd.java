package org.debrief.timeline.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The end of a ZIP, which says how long the list of its files is before anybody reads it into memory. */
final class ZipEnd {

    /** How many bytes the list may have: some 800 for each of 10,000 files. */
    static final int LONGEST_LIST = 8 << 20;

    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long LARGE = 0xffffffffL;
    private static final int END = 0x06054b50;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;

    private final FileChannel file;

    private ZipEnd(FileChannel file) {
        this.file = file;
    }

    /** Whether something in a file that may be the end of a ZIP announces a longer list than is read. */
    static boolean announcesLongList(Path zip) throws IOException {
        try (FileChannel file = FileChannel.open(zip)) {
            return new ZipEnd(file).announcesLongList();
        }
    }

    private boolean announcesLongList() throws IOException {
        long from = Math.max(0, file.size() - LENGTH - LONGEST_COMMENT);
        ByteBuffer last = read(from, (int) (file.size() - from));
        for (int at = 0; at <= last.limit() - LENGTH; at++) {
            if (last.getInt(at) == END && listLength(last, at, from + at) > LONGEST_LIST) {
                return true;
            }
        }
        return false;
    }

    private long listLength(ByteBuffer last, int at, long place) throws IOException {
        long length = last.getInt(at + 12) & LARGE;
        return length == LARGE ? largeLength(place - LOCATOR_LENGTH) : length;
    }

    /** Archives with more than fits into the end have another one before it; without one they are broken, which is found later. */
    private long largeLength(long locator) throws IOException {
        ByteBuffer pointer = read(locator, LOCATOR_LENGTH);
        if (pointer.limit() < LOCATOR_LENGTH || pointer.getInt(0) != LARGE_LOCATOR) {
            return 0;
        }
        ByteBuffer end = read(pointer.getLong(8), LARGE_LENGTH);
        long length = end.limit() < LARGE_LENGTH || end.getInt(0) != LARGE_END ? 0 : end.getLong(40);
        return length < 0 ? Long.MAX_VALUE : length;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (from >= 0 && bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                break;
            }
        }
        return bytes.flip();
    }
}
