package org.debrief.app.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.incident.StoredIncident;

/** Files at incidents, in memory; it counts how often it is asked which there are. */
public final class FakeFiles implements AttachedFiles {

    private final Map<Long, List<AttachedFile>> files = new HashMap<>();
    private final Map<Long, byte[]> contents = new HashMap<>();
    private int questions;
    private long lastId;

    /** Attaches a content; characters are bytes. */
    public void attach(long incident, String name, String content) {
        attach(incident, name, content, content.length());
    }

    /** Attaches a content that says to be so long. */
    public void attach(long incident, String name, String content, long size) {
        AttachedFile file = new AttachedFile(++lastId, name, "image/png", size, Instant.ofEpochSecond(lastId), "ada");
        files.computeIfAbsent(incident, ignored -> new ArrayList<>()).add(0, file);
        contents.put(file.id(), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Loses the content of all files, as when the disk with them is away. */
    public void loseContents() {
        contents.clear();
    }

    /** How often somebody asked which files there are. */
    public int questions() {
        return questions;
    }

    @Override
    public List<AttachedFile> of(StoredIncident incident) {
        questions++;
        return List.copyOf(files.getOrDefault(incident.id(), List.of()));
    }

    @Override
    public <T> T read(AttachedFile file, Reading<T> reading) throws IOException {
        byte[] content = contents.get(file.id());
        if (content == null) {
            throw new IOException("lost");
        }
        try (InputStream stream = new ByteArrayInputStream(content)) {
            return reading.of(stream);
        }
    }
}
