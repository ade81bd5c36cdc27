package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.Faults;
import org.debrief.app.Undoable;
import org.debrief.review.Review;
import org.debrief.timeline.TimelineEvent;

/** Everything kept beside the issues, in memory. */
public final class FakeRecords implements Records, Undoable {

    private final FakeParts<TimelineEvent> timeline;
    private final FakeParts<Factor> factors;
    private final FakeParts<Why> whys;
    private final Map<Long, List<Review>> reviews = new LinkedHashMap<>();
    private final Faults faults;

    public FakeRecords(Faults faults) {
        this.faults = faults;
        timeline = new FakeParts<>("e", TimelineEvent::as, faults);
        factors = new FakeParts<>("f", Factor::as, faults);
        whys = new FakeParts<>("w", Why::as, faults);
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
        Map<Long, List<Review>> found = new LinkedHashMap<>();
        incidentIds.forEach(id -> found.put(id, List.copyOf(reviews.getOrDefault(id, List.of()))));
        return found;
    }

    @Override
    public void addReview(long incidentId, Review review) {
        faults.step();
        reviews.computeIfAbsent(incidentId, id -> new ArrayList<>()).add(review);
    }

    @Override
    public void discard(long incidentId) {
        timeline.discard(incidentId);
        factors.discard(incidentId);
        whys.discard(incidentId);
        reviews.remove(incidentId);
    }

    /** Whether nothing is kept of any incident. */
    public boolean isEmpty() {
        return timeline.isEmpty() && factors.isEmpty() && whys.isEmpty() && reviews.values().stream().allMatch(List::isEmpty);
    }

    @Override
    public Runnable checkpoint() {
        List<Runnable> undo = List.of(timeline.checkpoint(), factors.checkpoint(), whys.checkpoint());
        Map<Long, List<Review>> before = new LinkedHashMap<>();
        reviews.forEach((incident, list) -> before.put(incident, new ArrayList<>(list)));
        return () -> {
            undo.forEach(Runnable::run);
            reviews.clear();
            reviews.putAll(before);
        };
    }
}
