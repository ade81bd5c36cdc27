package org.debrief.app.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.action.ReadActions;
import org.debrief.app.action.TrackedAction;
import org.debrief.app.project.KeptSettings;
import org.debrief.app.project.ProjectSettings;
import org.debrief.review.Postmortem;
import org.debrief.review.Review;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;

/** Puts incidents and what is kept beside them together; a fixed number of queries, whatever their number. */
public final class Compilation {

    private final Records records;
    private final ReadActions actions;
    private final KeptSettings settings;

    public Compilation(Records records, ReadActions actions, KeptSettings settings) {
        this.records = records;
        this.actions = actions;
        this.settings = settings;
    }

    /** The whole of each incident, in the order given. */
    public List<Compiled> of(Collection<StoredIncident> incidents) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        Kept kept = Kept.of(
                incidents.stream().map(StoredIncident::id).toList(),
                records,
                settings.of(incidents.stream().map(StoredIncident::project).distinct().toList()));
        Map<Long, List<TrackedAction>> tracked = actions.of(incidents);
        return incidents.stream()
                .map(incident -> compiled(kept.beside(incident), tracked.getOrDefault(incident.id(), List.of())))
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
        return new Compiled(stored.withActions(actions.stream().map(TrackedAction::action).toList()), actions);
    }

    /** What is kept beside the issues of some incidents, by the ids of the incidents. */
    private record Kept(
            Map<Long, List<TimelineEvent>> timeline,
            Map<Long, List<Factor>> factors,
            Map<Long, List<Why>> whys,
            Map<Long, List<Review>> reviews,
            Map<Long, ProjectSettings> settings) {

        static Kept of(List<Long> ids, Records records, Map<Long, ProjectSettings> settings) {
            return new Kept(
                    records.timeline().of(ids), records.factors().of(ids), records.whys().of(ids), records.reviews(ids), settings);
        }

        Postmortem beside(StoredIncident incident) {
            long id = incident.id();
            List<TimelineEvent> events =
                    timeline.getOrDefault(id, List.of()).stream().sorted(TimelineEvent.IN_ORDER).toList();
            Set<String> eventIds = events.stream().map(TimelineEvent::id).collect(Collectors.toSet());
            return new Postmortem(
                    incident.incident().withSortedParticipants(),
                    events,
                    factors.getOrDefault(id, List.of()).stream()
                            .map(factor -> factor.withEvidence(naming(eventIds, factor.evidence())))
                            .toList(),
                    whys.getOrDefault(id, List.of()).stream()
                            .map(why -> why.withEvidence(naming(eventIds, why.evidence())))
                            .toList(),
                    List.of(),
                    reviews.getOrDefault(id, List.of()),
                    settings.getOrDefault(incident.project(), ProjectSettings.DEFAULT).categories());
        }

        /** Evidence without events that were removed since. */
        private static List<Evidence> naming(Set<String> events, List<Evidence> evidence) {
            return evidence.stream()
                    .filter(piece -> piece.type() != EvidenceType.EVENT || events.contains(piece.value()))
                    .toList();
        }
    }
}
