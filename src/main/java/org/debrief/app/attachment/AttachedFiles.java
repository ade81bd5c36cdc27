package org.debrief.app.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.debrief.app.incident.StoredIncident;

/** The files attached to incidents; whoever may see an incident may see them. */
public interface AttachedFiles {

    /** All files of an incident, the newest first. */
    List<AttachedFile> of(StoredIncident incident);

    /**
     * What a reading makes of the content of a file, which is streamed.
     *
     * @throws IOException when the host has no such content any more or cannot read it
     */
    <T> T read(AttachedFile file, Reading<T> reading) throws IOException;

    /** Makes something of a content, never {@code null}. */
    @FunctionalInterface
    interface Reading<T> {

        T of(InputStream content) throws IOException;
    }
}
