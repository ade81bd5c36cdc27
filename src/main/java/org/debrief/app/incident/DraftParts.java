package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.app.action.OpenAction;
import org.debrief.review.Postmortem;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;

/**
 * Stores what a draft keeps beside its issue, giving every part an id of its own in place of the local references.
 *
 * <p>An attachment named as evidence stayed with the incident the draft comes from: it becomes an excerpt that names
 * the file.
 */
final class DraftParts {

    private final Records records;
    private final OpenAction actions;
    private final StoredIncident incident;
    private final Mark added;
    private final Map<String, String> newIds = new HashMap<>();

    DraftParts(Records records, OpenAction actions, StoredIncident incident, Mark added) {
        this.records = records;
        this.actions = actions;
        this.incident = incident;
        this.added = added;
    }

    void store(Postmortem draft) {
        draft.timeline().forEach(event -> records.timeline()
                .add(incident.id(), event.withEvidence(withoutAttachments(event.evidence())), added));
        draft.factors().forEach(this::storeFactor);
        storeWhys(draft.whys());
        draft.reviews().forEach(review -> records.addReview(incident.id(), review));
        for (int i = 0; i < draft.actions().size(); i++) {
            storeAction(draft.actions().get(i), "actions[" + i + "].");
        }
    }

    private void storeFactor(Factor factor) {
        Factor stored = records.factors().add(incident.id(), factor.withEvidence(withoutAttachments(factor.evidence())), added);
        remember(factor.id(), stored.id());
    }

    /** Stores whys in the order given, except that one waits until its parent is stored. */
    private void storeWhys(List<Why> whys) {
        List<Why> waiting = new ArrayList<>();
        for (Why why : whys) {
            if (why.parent() == null || newIds.containsKey(why.parent())) {
                storeWhy(why);
            } else {
                waiting.add(why);
            }
        }
        if (!waiting.isEmpty()) {
            storeWhys(waiting);
        }
    }

    private void storeWhy(Why why) {
        Why stored = records.whys().add(incident.id(), new Why(
                null, 0, newId(why.parent()), newId(why.effect()), why.text(), newId(why.factor()), why.accepted(), withoutAttachments(why.evidence())), added);
        remember(why.id(), stored.id());
    }

    private void remember(String localId, String id) {
        if (localId != null) {
            newIds.put(localId, id);
        }
    }

    private String newId(String localId) {
        return localId == null ? null : newIds.get(localId);
    }

    private void storeAction(Action action, String prefix) {
        List<String> answers = action.answers().stream().map(this::newId).toList();
        try {
            actions.open(incident, Action.planned(
                    action.summary(), action.owner(), action.due(), action.kind(), action.area(), answers, action.followUp()));
        } catch (InvalidInput e) {
            throw new InvalidInput(e.problems().stream()
                    .map(problem -> new Problem(problem.field() == null ? null : prefix + problem.field(), problem.message()))
                    .toList());
        }
    }

    private static List<Evidence> withoutAttachments(List<Evidence> evidence) {
        return evidence.stream().map(DraftParts::withoutAttachment).toList();
    }

    private static Evidence withoutAttachment(Evidence piece) {
        return piece.type() == EvidenceType.ATTACHMENT
                ? new Evidence(EvidenceType.EXCERPT, piece.value(), piece.title())
                : piece;
    }
}
