package org.debrief.app.timeline;

import java.util.List;
import org.debrief.app.incident.IncidentAccess;

/** Reads what was said about the sources of an incident that the reader may see. */
public final class ReadEvidenceSources {

    private final IncidentAccess access;
    private final EvidenceSources sources;

    public ReadEvidenceSources(IncidentAccess access, EvidenceSources sources) {
        this.access = access;
        this.sources = sources;
    }

    /** The sources of an incident, by name. */
    public List<KeptSource> of(String key) {
        return sources.of(access.readable(key).id());
    }
}
