package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.app.action.OpenAction;
import org.debrief.review.Postmortem;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;

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
    private final Map<String, String> newEventIds = new HashMap<>();

    DraftParts(Records records, OpenAction actions, StoredIncident incident, Mark added) {
        this.records = records;
        this.actions = actions;
        this.incident = incident;
        this.added = added;
    }

    void store(Postmortem draft) {
        draft.timeline().forEach(this::storeEvent);
        draft.factors().forEach(this::storeFactor);
        storeWhys(draft.whys());
        draft.reviews().forEach(review -> records.addReview(incident.id(), review));
        for (int i = 0; i < draft.actions().size(); i++) {
            storeAction(draft.actions().get(i), "actions[" + i + "].");
        }
    }

    private void storeEvent(TimelineEvent event) {
        TimelineEvent stored = records.timeline().add(incident.id(), event.withEvidence(here(event.evidence())), added);
        if (event.id() != null) {
            newEventIds.put(event.id(), stored.id());
        }
    }

    private void storeFactor(Factor factor) {
        Factor stored = records.factors().add(incident.id(), factor.withEvidence(here(factor.evidence())), added);
        remember(factor.id(), stored.id());
    }

    /** Stores whys so that parents come first, and puts them in the order given where that is another. */
    private void storeWhys(List<Why> whys) {
        Map<Why, String> ids = new IdentityHashMap<>();
        List<String> stored = new ArrayList<>();
        new WhyTree(whys).inOrder().forEach(placed -> {
            String id = storeWhy(placed.why());
            ids.put(placed.why(), id);
            stored.add(id);
        });
        List<String> given = whys.stream().map(ids::get).toList();
        if (!given.equals(stored)) {
            records.whys().arrange(incident.id(), given);
        }
    }

    private String storeWhy(Why why) {
        Why here = new Why(
                null, 0, newId(why.parent()), newId(why.effect()), why.text(), newId(why.factor()), why.accepted(), here(why.evidence()));
        Why stored = records.whys().add(incident.id(), here, added);
        remember(why.id(), stored.id());
        return stored.id();
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

    private List<Evidence> here(List<Evidence> evidence) {
        return evidence.stream().map(this::here).toList();
    }

    private Evidence here(Evidence piece) {
        return switch (piece.type()) {
            case ATTACHMENT -> new Evidence(EvidenceType.EXCERPT, piece.value(), piece.title());
            case EVENT -> new Evidence(EvidenceType.EVENT, newEventIds.get(piece.value()), piece.title());
            default -> piece;
        };
    }
}
