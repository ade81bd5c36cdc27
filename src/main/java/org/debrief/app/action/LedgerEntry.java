package org.debrief.app.action;

import java.time.LocalDate;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.FollowUp;

/**
 * What the ledger knows of one action.
 *
 * @param originalDue the first due date it ever had, {@code null} when it never had one
 * @param moves how often the due date changed after that
 * @param answers the ids of the factors and whys it answers
 */
public record LedgerEntry(LocalDate originalDue, int moves, List<String> answers, FollowUp followUp) {

    public LedgerEntry {
        answers = List.copyOf(answers);
    }

    /** What is assumed of an action that nobody recorded: that its due date never moved. */
    static LedgerEntry ofUnknown(Action action) {
        return new LedgerEntry(action.due(), 0, List.of(), FollowUp.NONE);
    }
}
