package org.debrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.debrief.action.Action;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.action.Progress;
import org.debrief.review.AuditPhrases;
import org.debrief.review.Phrases;

/**
 * The completion audit: totals, and what became of each action.
 *
 * @param detailed whether each action also tells its status, kind and area
 */
public record AuditPage(int heading, boolean detailed, List<Fact> totals, List<AuditLine> lines) {

    static AuditPage of(Audit audit, boolean detailed, Viewpoint viewpoint) {
        AuditPhrases words = new AuditPhrases(viewpoint.phrases());
        List<Fact> totals = words.totals(audit.totals()).entrySet().stream()
                .map(total -> new Fact(total.getKey(), Integer.toString(total.getValue())))
                .toList();
        return new AuditPage(
                viewpoint.placement().heading(), detailed, totals, audit.rows().stream().map(row -> line(row, viewpoint)).toList());
    }

    private static AuditLine line(AuditRow row, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        AuditPhrases words = new AuditPhrases(phrases);
        return new AuditLine(
                IssueRef.of(row.action(), viewpoint.placement()),
                traits(row.action(), phrases),
                phrases.person(row.action().owner()),
                phrases.date(row.action().due()),
                words.moves(row),
                Lozenge.outcome(row, phrases),
                notes(row, words, phrases));
    }

    private static List<String> traits(Action action, Phrases phrases) {
        return Stream.of(action.status(), phrases.word("debrief.action.kind", action.kind()), phrases.area(action.area()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> notes(AuditRow row, AuditPhrases words, Phrases phrases) {
        List<String> notes = new ArrayList<>();
        Progress progress = row.progress();
        if (progress.doneAt() != null) {
            notes.add(phrases.text("debrief.audit.done", words.done(row)));
        }
        if (progress.reopened() > 0) {
            notes.add(phrases.text("debrief.audit.reopened", progress.reopened()));
        }
        if (progress.reminders() > 0) {
            notes.add(phrases.text("debrief.audit.reminders", progress.reminders()));
        }
        return notes;
    }
}
