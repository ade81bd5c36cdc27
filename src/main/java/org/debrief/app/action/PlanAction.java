package org.debrief.app.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.action.DuePolicy;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.app.incident.DraftCheck;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.StoredIncident;

/** Plans an action of an incident: fills in the defaults, checks it and opens its issue. */
public final class PlanAction {

    private final IncidentAccess access;
    private final DraftCheck check;
    private final OpenAction open;
    private final Clock serverClock;

    /** Today is today in the zone of the given clock. */
    public PlanAction(IncidentAccess access, DraftCheck check, OpenAction open, Clock serverClock) {
        this.access = access;
        this.check = check;
        this.open = open;
        this.serverClock = serverClock;
    }

    /**
     * Creates the action.
     *
     * @throws InvalidInput with the field of everything that is wrong; then nothing was created
     */
    public Action plan(String incidentKey, ActionDraft draft) {
        StoredIncident incident = access.editable(incidentKey);
        Action planned = withDefaults(draft, incident);
        List<Problem> problems = check.action(incident.id(), planned);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return open.open(incident, planned);
    }

    private Action withDefaults(ActionDraft draft, StoredIncident incident) {
        Action given = draft.action();
        return Action.planned(
                given.summary(),
                given.owner(),
                draft.dueGiven() ? given.due() : defaultDue(incident),
                given.kind() == null ? ActionKind.PREVENT : given.kind(),
                given.area(),
                given.answers(),
                given.followUp());
    }

    private LocalDate defaultDue(StoredIncident incident) {
        return DuePolicy.DEFAULT.due(incident.incident().severity(), LocalDate.now(serverClock));
    }
}
