package org.debrief.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.InvalidInput;
import org.debrief.app.timeline.ImportLimits;
import org.debrief.app.timeline.ImportRequest;
import org.debrief.timeline.parse.EvidenceFile;
import org.debrief.timeline.secret.Secrets;

/** An import that was sent as a form with files, which lie in temporary files until it is closed. */
final class UploadedImport implements AutoCloseable {

    private final Map<String, EvidenceFile.Content> uploads = new LinkedHashMap<>();
    private final List<Path> stored = new ArrayList<>();
    private final FormFields fields = new FormFields();
    private long left = ImportLimits.DEFAULT.unpacked().bytes();

    private UploadedImport() {}

    /**
     * Reads the whole body.
     *
     * @throws InvalidInput when it is no such form, or larger than an import may be
     */
    static UploadedImport read(InputStream body, String boundary) {
        UploadedImport upload = new UploadedImport();
        try {
            upload.take(new MultipartStream(body, boundary));
            return upload;
        } catch (IOException e) {
            upload.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private void take(MultipartStream form) throws IOException {
        for (PartHeaders part = form.next(); part != null; part = form.next()) {
            if (part.fileName() == null) {
                fields.add(part.name(), text(form));
            } else if (!part.fileName().isEmpty()) {
                store(part.fileName(), form);
            }
        }
    }

    private String text(MultipartStream form) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        form.content((bytes, from, length) -> {
            if (text.size() + length > Bodies.LONGEST) {
                throw InvalidInput.at(null, "debrief.error.body.long", Bodies.LONGEST);
            }
            text.write(bytes, from, length);
        });
        return text.toString(StandardCharsets.UTF_8);
    }

    private void store(String name, MultipartStream form) throws IOException {
        if (uploads.containsKey(name)) {
            throw InvalidInput.at("files[" + uploads.size() + "].name", "debrief.error.import.twice", Secrets.mask(name).text());
        }
        Path file = Files.createTempFile("debrief", ".upload");
        stored.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            form.content((bytes, from, length) -> {
                left -= length;
                if (left < 0) {
                    throw InvalidInput.at("files", "debrief.error.import.large", ImportLimits.DEFAULT.unpacked().bytes());
                }
                out.write(bytes, from, length);
            });
        }
        uploads.put(name, () -> Files.newInputStream(file));
    }

    /** What is to be imported. */
    ImportRequest request() {
        return fields.request(uploads);
    }

    @Override
    public void close() {
        for (Path file : stored) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
