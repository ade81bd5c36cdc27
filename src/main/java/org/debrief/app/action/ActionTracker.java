package org.debrief.app.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.app.incident.StoredIncident;

/** The issues that actions are: sub-tasks, and issues linked as actions, as far as the current reader may see them. */
public interface ActionTracker {

    /**
     * The actions of each incident in the order of their keys, without what the ledger knows (original due date, answers,
     * follow-up), and when each was completed and reopened.
     *
     * <p>Costs a fixed number of queries, whatever the number of incidents and actions.
     */
    Map<Long, List<TrackedIssue>> of(Collection<StoredIncident> incidents);

    /**
     * Creates the sub-task of an action; an owner who is {@code null} stays nobody.
     *
     * @return the planned action with the id, key and status of its issue
     * @throws org.debrief.app.InvalidInput when the host refuses a field, by the names of {@link Action}'s components
     */
    Action create(StoredIncident incident, Action planned);

    /** Takes back an action that could not be completed, without a notification. */
    void discard(Action action);
}
