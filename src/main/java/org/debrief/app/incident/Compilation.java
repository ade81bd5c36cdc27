package org.debrief.app.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public List<Compiled> of(Collection<StoredIncident> incidents) {
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
                .map(incident -> compiled(
                        new Postmortem(
                                incident.incident().withSortedParticipants(),
                                timeline.getOrDefault(incident.id(), List.of()).stream().sorted(TimelineEvent.IN_ORDER).toList(),
                                factors.getOrDefault(incident.id(), List.of()),
                                whys.getOrDefault(incident.id(), List.of()),
                                List.of(),
                                reviews.getOrDefault(incident.id(), List.of())),
                        tracked.getOrDefault(incident.id(), List.of())))
                .toList();
    }

    /** Together with the actions, without their answers to factors and whys that were removed since. */
    private static Compiled compiled(Postmortem stored, List<TrackedAction> tracked) {
        Set<String> answerable = new HashSet<>();
        stored.factors().forEach(factor -> answerable.add(factor.id()));
        stored.whys().forEach(why -> answerable.add(why.id()));
        List<TrackedAction> actions = tracked.stream()
                .map(one -> new TrackedAction(one.action().answeringOnly(answerable), one.progress()))
                .toList();
        Postmortem whole = new Postmortem(
                stored.incident(),
                stored.timeline(),
                stored.factors(),
                stored.whys(),
                actions.stream().map(TrackedAction::action).toList(),
                stored.reviews());
        return new Compiled(whole, actions);
    }
}
