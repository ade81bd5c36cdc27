package org.debrief.app.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.debrief.app.NotFound;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.StoredIncident;
import org.debrief.timeline.PictureType;

/** Reads the files attached to an incident, and shows those that are pictures. */
public final class ReadAttachments {

    /** The most bytes of a picture that is shown: 20 MiB. */
    public static final long LARGEST = 20L << 20;

    private final IncidentAccess access;
    private final AttachedFiles files;

    public ReadAttachments(IncidentAccess access, AttachedFiles files) {
        this.access = access;
        this.files = files;
    }

    /** All files of an incident, the newest first; refuses as {@link IncidentAccess#readable} does. */
    public List<AttachedFile> of(String key) {
        return files.of(access.readable(key));
    }

    /**
     * The newest file of a name, which is a picture.
     *
     * @throws NotFound when the incident has none of that name, or it is no picture, or it is larger than {@link #LARGEST}
     */
    public Picture picture(String key, String name) {
        StoredIncident incident = access.readable(key);
        return files.of(incident).stream()
                .filter(file -> AttachedFile.composed(file.name()).equals(AttachedFile.composed(name)))
                .findFirst()
                .filter(file -> file.size() <= LARGEST)
                .flatMap(this::recognised)
                .orElseThrow(() -> NotFound.picture(name, LARGEST >> 20));
    }

    /** Copies the content of a picture, piece by piece. */
    public void copy(Picture picture, OutputStream into) throws IOException {
        files.read(picture.file(), content -> content.transferTo(into));
    }

    private Optional<Picture> recognised(AttachedFile file) {
        try {
            byte[] head = files.read(file, content -> content.readNBytes(PictureType.HEAD));
            return PictureType.of(head).map(type -> new Picture(file, type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
