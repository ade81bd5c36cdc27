package org.debrief.app.action;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.debrief.action.Action;
import org.debrief.app.NotFound;
import org.debrief.app.incident.Editing;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.Records;
import org.debrief.app.incident.StoredIncident;

/** Says of an action that exists which factors and whys of its incident it answers; saying it again changes nothing. */
public final class AnswerParts {

    private final IncidentAccess access;
    private final Records records;
    private final ReadActions actions;
    private final ActionLedger ledger;
    private final Editing editing;

    public AnswerParts(IncidentAccess access, Records records, ReadActions actions, ActionLedger ledger, Editing editing) {
        this.access = access;
        this.records = records;
        this.actions = actions;
        this.ledger = ledger;
        this.editing = editing;
    }

    /**
     * Notes that an action answers a part.
     *
     * @param action the key or the id of its issue
     * @throws NotFound when the incident has no such part, or no such action that the reader may see
     */
    public Action answer(String incidentKey, String action, String part) {
        StoredIncident incident = access.editable(incidentKey);
        return change(incident, action, answers -> {
            requirePart(incident.id(), part);
            List<String> more = new ArrayList<>(answers);
            if (!answers.contains(part)) {
                more.add(part);
            }
            return more;
        });
    }

    /**
     * Notes that an action does not answer a part, which may be gone.
     *
     * @param action the key or the id of its issue
     * @throws NotFound when the incident has no such action that the reader may see
     */
    public Action withdraw(String incidentKey, String action, String part) {
        return change(access.editable(incidentKey), action, answers ->
                answers.stream().filter(other -> !other.equals(part)).toList());
    }

    private Action change(StoredIncident incident, String wanted, UnaryOperator<List<String>> change) {
        return editing.alone(incident.id(), () -> {
            Action action = find(incident, wanted);
            List<String> answers = change.apply(action.answers());
            if (!answers.equals(action.answers())) {
                ledger.answer(incident.id(), Long.parseLong(action.id()), action, answers, editing.clock().instant());
            }
            return action.recorded(action.originalDue(), answers, action.followUp());
        });
    }

    private Action find(StoredIncident incident, String wanted) {
        return actions.of(List.of(incident)).getOrDefault(incident.id(), List.of()).stream()
                .map(TrackedAction::action)
                .filter(action -> wanted.equals(action.key()) || wanted.equals(action.id()))
                .findFirst()
                .orElseThrow(() -> NotFound.action(wanted));
    }

    private void requirePart(long incident, String part) {
        if (records.factors().find(incident, part).isEmpty() && records.whys().find(incident, part).isEmpty()) {
            throw NotFound.part(part);
        }
    }
}
