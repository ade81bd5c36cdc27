package org.debrief.app.timeline;

import java.time.Instant;
import java.util.List;

/**
 * What is to be imported.
 *
 * @param history whether Jira's own history of the incident is one of the sources
 * @param from events before it are left out, {@code null} for none
 * @param to events after it are left out, {@code null} for none
 */
public record ImportRequest(List<SentFile> files, boolean history, Instant from, Instant to) {

    public ImportRequest {
        files = List.copyOf(files);
    }

    boolean covers(Instant at) {
        return (from == null || !at.isBefore(from)) && (to == null || !at.isAfter(to));
    }
}
