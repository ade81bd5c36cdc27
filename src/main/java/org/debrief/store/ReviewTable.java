package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.review.Review;

/** The table of reviews. */
final class ReviewTable {

    private final ActiveObjects ao;

    ReviewTable(ActiveObjects ao) {
        this.ao = ao;
    }

    Map<Long, List<Review>> of(Collection<Long> incidentIds) {
        Map<Long, List<Review>> reviews = new HashMap<>();
        for (ReviewRow row : Rows.of(ao, ReviewRow.class, "INCIDENT_ID", incidentIds)) {
            reviews.computeIfAbsent(row.getIncidentId(), incident -> new ArrayList<>()).add(read(row));
        }
        return reviews;
    }

    private static Review read(ReviewRow row) {
        Instant at = row.getHeldAt() == null ? null : Instant.ofEpochSecond(row.getHeldAt());
        return new Review(at, row.getKind(), ListColumn.strings(row.getAttendees()), row.getNotes());
    }

    void add(long incidentId, Review review) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("INCIDENT_ID", incidentId);
        columns.put("HELD_AT", review.at() == null ? null : review.at().getEpochSecond());
        columns.put("KIND", review.kind());
        columns.put("ATTENDEES", ListColumn.ofStrings(review.attendees()));
        columns.put("NOTES", review.notes());
        columns.values().removeIf(value -> value == null);
        ao.executeInTransaction(() -> ao.create(ReviewRow.class, columns));
    }

    void clear(long incidentId) {
        ao.deleteWithSQL(ReviewRow.class, "INCIDENT_ID = ?", incidentId);
    }
}
