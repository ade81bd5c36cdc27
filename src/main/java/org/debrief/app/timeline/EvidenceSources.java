package org.debrief.app.timeline;

import java.util.List;

/** What was said about the sources of incidents, so that nobody has to say it twice. */
public interface EvidenceSources {

    /** The sources of an incident about which something was said, by name. */
    List<KeptSource> of(long incidentId);

    /** Keeps what was said about a source, in place of what was said before. */
    void keep(long incidentId, KeptSource source);
}
