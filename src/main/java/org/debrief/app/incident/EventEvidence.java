package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.app.Problem;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;

/** Events named as evidence: they are of the same incident; one removed since may still be named. */
final class EventEvidence {

    private final Parts<TimelineEvent> timeline;

    EventEvidence(Records records) {
        timeline = records.timeline();
    }

    /** What is wrong with the evidence of a part; no query when it names no event. */
    List<Problem> problems(long incidentId, List<Evidence> evidence) {
        if (evidence.stream().noneMatch(piece -> piece.type() == EvidenceType.EVENT)) {
            return List.of();
        }
        Set<String> present = timeline.of(List.of(incidentId)).getOrDefault(incidentId, List.of()).stream()
                .map(TimelineEvent::id)
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            String id = evidence.get(i).value();
            if (evidence.get(i).type() == EvidenceType.EVENT
                    && !present.contains(id)
                    && timeline.findRemoved(incidentId, id).isEmpty()) {
                problems.add(Problem.at("evidence[" + i + "].value", "debrief.error.evidence.event", id));
            }
        }
        return problems;
    }
}
