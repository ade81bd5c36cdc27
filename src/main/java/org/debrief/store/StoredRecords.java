package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.incident.OrderedParts;
import org.debrief.app.incident.Parts;
import org.debrief.app.incident.Records;
import org.debrief.review.Review;
import org.debrief.timeline.TimelineEvent;

/** The records of incidents in our tables. */
public final class StoredRecords implements Records {

    private final ActiveObjects ao;
    private final PartTable<EventRow, TimelineEvent> timeline;
    private final OrderedTable<FactorRow, Factor> factors;
    private final OrderedTable<WhyRow, Why> whys;
    private final ReviewTable reviews;

    public StoredRecords(ActiveObjects ao) {
        this.ao = ao;
        timeline = new PartTable<>(ao, new EventShape());
        factors = new OrderedTable<>(ao, new FactorShape());
        whys = new OrderedTable<>(ao, new WhyShape());
        reviews = new ReviewTable(ao);
    }

    @Override
    public Parts<TimelineEvent> timeline() {
        return timeline;
    }

    @Override
    public OrderedParts<Factor> factors() {
        return factors;
    }

    @Override
    public OrderedParts<Why> whys() {
        return whys;
    }

    @Override
    public Map<Long, List<Review>> reviews(Collection<Long> incidentIds) {
        return reviews.of(incidentIds);
    }

    @Override
    public void addReview(long incidentId, Review review) {
        reviews.add(incidentId, review);
    }

    @Override
    public void discard(long incidentId) {
        ao.executeInTransaction(() -> {
            timeline.clear(incidentId);
            factors.clear(incidentId);
            whys.clear(incidentId);
            reviews.clear(incidentId);
            ActionTable.clear(ao, incidentId);
            ao.deleteWithSQL(PartChangeRow.class, "INCIDENT_ID = ?", incidentId);
            ao.deleteWithSQL(EvidenceSourceRow.class, "INCIDENT_ID = ?", incidentId);
            return null;
        });
    }
}
