package org.debrief.app.timeline;

import java.util.Objects;
import org.debrief.timeline.parse.EvidenceFile;

/**
 * A file of an import, or what was said about a file of an archive.
 *
 * @param name as its sender calls it; of a file in an archive, the archive's name, a slash and the path inside it
 * @param content {@code null} when only {@code settings} are given
 */
public record SentFile(String name, EvidenceFile.Content content, FileSettings settings) {

    public SentFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(settings, "settings");
    }
}
