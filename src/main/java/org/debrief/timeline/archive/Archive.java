package org.debrief.timeline.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.debrief.timeline.parse.EvidenceFile;

/**
 * The files in what was sent: those of a ZIP archive, the one in a gzip file, or the file itself. What a file is shows its content, never its
 * name. Names in an archive are labels and nothing is ever written to a place they name.
 *
 * <p>A ZIP lies in a temporary file until the archive is closed.
 */
public final class Archive implements Closeable {

    /** How many files of an archive may have the name of another one; finding each means walking through the archive. */
    private static final int MOST_NAMESAKES = 100;

    private final EvidenceFile file;
    private final Limits limits;
    private final List<EvidenceFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private Path copy;
    private ZipFile zip;

    private Archive(EvidenceFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * Opens what was sent.
     *
     * @throws Refused when it is an archive that cannot be used
     * @throws IOException when its bytes cannot be had
     */
    public static Archive open(EvidenceFile file, Limits limits) throws IOException {
        Archive archive = new Archive(file, limits);
        try {
            archive.look();
            return archive;
        } catch (ZipException | EOFException e) {
            archive.close();
            throw Unpacked.broken(e);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void look() throws IOException {
        byte[] first = first(file);
        if (isZip(first)) {
            unzip();
        } else {
            files.add(Gzip.begins(first) ? Gzip.unpacked(file, limits) : file);
        }
    }

    private static byte[] first(EvidenceFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return in.readNBytes(4);
        }
    }

    /** By the mark of its first entry, or of its end when it has none. */
    private static boolean isZip(byte[] first) {
        return first.length == 4 && first[0] == 'P' && first[1] == 'K' && (first[2] == 3 && first[3] == 4 || first[2] == 5 && first[3] == 6);
    }

    private void unzip() throws IOException {
        copy = Files.createTempFile("debrief", ".evidence");
        try (InputStream in = file.content().open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        if (ZipEnd.announcesLongList(copy)) {
            throw new Refused(Fault.MANY_ENTRIES);
        }
        zip = new ZipFile(copy.toFile(), StandardCharsets.ISO_8859_1);
        if (zip.size() > limits.entries()) {
            throw new Refused(Fault.MANY_ENTRIES);
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        for (int place = 0; entries.hasMoreElements(); place++) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                files.add(entry(entry, place));
            }
        }
    }

    private EvidenceFile entry(ZipEntry entry, int place) throws Refused {
        if (!names.add(entry.getName())) {
            shared.add(entry.getName());
        }
        if (files.size() - names.size() >= MOST_NAMESAKES) {
            throw new Refused(Fault.BROKEN_ARCHIVE);
        }
        return new EvidenceFile(
                file.name() + "/" + label(entry.getName()), () -> open(shared.contains(entry.getName()) ? at(place) : entry));
    }

    /** An entry whose name another one has is known to the archive only while it is the one come to last. */
    private ZipEntry at(int place) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        for (int passed = 0; passed < place; passed++) {
            entries.nextElement();
        }
        return entries.nextElement();
    }

    private InputStream open(ZipEntry entry) throws IOException {
        return Unpacked.of(() -> zip.getInputStream(entry), entry, limits.ratio());
    }

    /** A name without the mark of its encoding is in UTF-8 more often than not. */
    private static String label(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean narrow = name.equals(new String(bytes, StandardCharsets.ISO_8859_1));
        return narrow && utf8.indexOf('\ufffd') < 0 ? utf8 : name;
    }

    /** Whether the files come out of a ZIP. */
    public boolean isPacked() {
        return zip != null;
    }

    /** The files, in the order in which they lie in the archive. */
    public List<EvidenceFile> files() {
        return List.copyOf(files);
    }

    /** Whether a file of the archive is an archive itself, which is not opened. */
    public boolean isNested(EvidenceFile inner) throws IOException {
        byte[] first = first(inner);
        return isPacked() && (isZip(first) || Gzip.begins(first));
    }

    @Override
    public void close() throws IOException {
        try (ZipFile open = zip) {
            zip = null;
        } finally {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
