package org.debrief.app.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.action.ReadActions;
import org.debrief.app.action.TrackedAction;
import org.debrief.review.Postmortem;
import org.debrief.review.Review;
import org.debrief.timeline.TimelineEvent;

/** Puts incidents and what is kept beside them together; a fixed number of queries, whatever their number. */
public final class Compilation {

    private final Records records;
    private final ReadActions actions;

    public Compilation(Records records, ReadActions actions) {
        this.records = records;
        this.actions = actions;
    }

    /** The whole of each incident, in the order given. */
    public List<Postmortem> of(Collection<StoredIncident> incidents) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        List<Long> ids = incidents.stream().map(StoredIncident::id).toList();
        Map<Long, List<TimelineEvent>> timeline = records.timeline().of(ids);
        Map<Long, List<Factor>> factors = records.factors().of(ids);
        Map<Long, List<Why>> whys = records.whys().of(ids);
        Map<Long, List<Review>> reviews = records.reviews(ids);
        Map<Long, List<TrackedAction>> tracked = actions.of(incidents);
        return incidents.stream()
                .map(incident -> whole(new Postmortem(
                        incident.incident(),
                        timeline.getOrDefault(incident.id(), List.of()),
                        factors.getOrDefault(incident.id(), List.of()),
                        whys.getOrDefault(incident.id(), List.of()),
                        plain(tracked.getOrDefault(incident.id(), List.of())),
                        reviews.getOrDefault(incident.id(), List.of()))))
                .toList();
    }

    /** Sorted, and without answers to factors and whys that were removed since. */
    private static Postmortem whole(Postmortem stored) {
        Set<String> answerable = new HashSet<>();
        stored.factors().forEach(factor -> answerable.add(factor.id()));
        stored.whys().forEach(why -> answerable.add(why.id()));
        return new Postmortem(
                stored.incident().withSortedParticipants(),
                stored.timeline().stream().sorted(TimelineEvent.IN_ORDER).toList(),
                stored.factors(),
                stored.whys(),
                stored.actions().stream().map(action -> action.answeringOnly(answerable)).toList(),
                stored.reviews());
    }

    private static List<Action> plain(List<TrackedAction> tracked) {
        return tracked.stream().map(TrackedAction::action).toList();
    }
}
