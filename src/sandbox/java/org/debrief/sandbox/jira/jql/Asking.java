package org.debrief.sandbox.jira.jql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Visibility;

/**
 * Who asks a query, and when: its relative dates and what it may find depend on it.
 *
 * @param reader null for one who has not signed in
 * @param visible which issues the reader may see
 */
public record Asking(User reader, Instant now, Visibility visible) {
    /** The ids of the projects the reader may browse. */
    public List<Long> projects() {
        return visible.projects();
    }

    ZoneId zone() {
        return reader == null ? ZoneId.systemDefault() : reader.zone();
    }

    /** That the reader may see the issue {@code i}. */
    Fragment visibleIssues() {
        return Fragment.of(visible.condition());
    }
}
