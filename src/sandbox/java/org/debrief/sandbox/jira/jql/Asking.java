package org.debrief.sandbox.jira.jql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.debrief.sandbox.jira.model.User;

/**
 * Who asks a query, and when: its relative dates and what it may find depend on it.
 *
 * @param reader null for one who has not signed in
 * @param projects the ids of the projects the reader may browse
 */
public record Asking(User reader, Instant now, List<Long> projects) {
    public Asking {
        projects = List.copyOf(projects);
    }

    ZoneId zone() {
        return reader == null ? ZoneId.systemDefault() : reader.zone();
    }
}
