package org.debrief.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture without transparency as a PNG file.
 *
 * <p>The format is that of ISO/IEC 15948: a signature, then chunks with their length, name and checksum.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER_LENGTH = 13;
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte UP = 2;
    private static final int CHANNELS = 3;

    private PngFile() {}

    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", ByteBuffer.allocate(HEADER_LENGTH)
                .putInt(image.getWidth())
                .putInt(image.getHeight())
                .put(BITS)
                .put(TRUE_COLOUR)
                .array());
        chunk(file, "IDAT", pixels(image));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        checksum.update(content);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        file.writeBytes(type);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).array());
    }

    /** Every row as its difference to the one above, compressed. */
    private static byte[] pixels(BufferedImage image) {
        int width = image.getWidth();
        int[] above = new int[width];
        int[] row = new int[width];
        byte[] line = new byte[1 + CHANNELS * width];
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try {
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, row, 0, width);
                difference(row, above, line);
                deflater.setInput(line);
                drain(deflater, buffer, compressed);
                int[] swapped = above;
                above = row;
                row = swapped;
            }
            deflater.finish();
            drain(deflater, buffer, compressed);
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }

    private static void difference(int[] row, int[] above, byte[] line) {
        line[0] = UP;
        for (int x = 0; x < row.length; x++) {
            line[CHANNELS * x + 1] = (byte) ((row[x] >> 16) - (above[x] >> 16));
            line[CHANNELS * x + 2] = (byte) ((row[x] >> 8) - (above[x] >> 8));
            line[CHANNELS * x + 3] = (byte) (row[x] - above[x]);
        }
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream compressed) {
        int count = deflater.deflate(buffer);
        while (count > 0) {
            compressed.write(buffer, 0, count);
            count = deflater.deflate(buffer);
        }
    }
}
