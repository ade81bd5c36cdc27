package org.debrief.timeline.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives for tests, also such as nobody should make. */
public final class Packing {

    private Packing() {}

    /** A ZIP of texts: name, text, name, text, … */
    public static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A ZIP of one file of so many zero bytes. */
    public static byte[] bomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.log"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same ZIP with a name replaced by another one of the same length, in all places. */
    public static byte[] renamed(byte[] zip, String name, String other) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same ZIP whose directory says that its first file is encrypted. */
    public static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        for (int i = 0; i < changed.length - 4; i++) {
            if (changed[i] == 'P' && changed[i + 1] == 'K' && (changed[i + 2] == 1 || changed[i + 2] == 3)) {
                changed[i + (changed[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        return changed;
    }

    /** The same ZIP whose end says that the list of its files has so many bytes; {@code large} in the form for large archives. */
    public static byte[] withList(byte[] zip, int bytes, boolean large) {
        int end = zip.length - 22;
        ByteBuffer changed = ByteBuffer.allocate(zip.length + (large ? 76 : 0)).order(ByteOrder.LITTLE_ENDIAN).put(zip, 0, end);
        if (large) {
            changed.put("PK\u0006\u0006".getBytes(StandardCharsets.ISO_8859_1)).putLong(44).putShort((short) 45).putShort((short) 45).putLong(0);
            changed.putLong(1).putLong(1).putLong(bytes).putLong(Math.max(0, end - bytes));
            changed.put("PK\u0006\u0007".getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putLong(end).putInt(1);
        }
        changed.put(zip, end, 12).putInt(large ? -1 : bytes).put(zip, end + 16, 6);
        return changed.array();
    }

    /** A text packed with gzip. */
    public static byte[] gzip(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
