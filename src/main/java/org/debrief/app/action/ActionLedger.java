package org.debrief.app.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;

/**
 * What we keep of every action beside its issue: the history of its due date, what it answers, its meeting.
 *
 * <p>Entries are found by issue id; an action nobody recorded yet has none.
 */
public interface ActionLedger {

    /** The entries of all actions of the given incidents, by the issue ids of the actions; one query. */
    Map<Long, LedgerEntry> of(Collection<Long> incidentIds);

    /** Records a new action: its due date is the original one, and its answers and follow-up are kept. */
    void open(long incidentId, long actionId, Action action, Instant at);

    /**
     * Notes the present due date of an action; a change counts as a move, the first date ever as the original.
     *
     * <p>Noting the same date again changes nothing.
     *
     * @param due {@code null} when it was removed
     * @param by the user name of who changed it, {@code null} when unknown
     */
    void noteDue(long incidentId, long actionId, LocalDate due, Instant at, String by);

    /** Keeps what an action answers; one that nobody recorded is recorded with its due date. */
    void answer(long incidentId, long actionId, Action action, List<String> answers, Instant at);

    /** Forgets an action whose issue is gone. */
    void forget(long actionId);
}
