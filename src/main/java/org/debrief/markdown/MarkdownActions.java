package org.debrief.markdown;

import java.util.Arrays;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.AreaShare;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.action.AuditTotals;
import org.debrief.review.AuditPhrases;
import org.debrief.review.Phrases;

/** Action items and their completion audit as Markdown tables. */
final class MarkdownActions {

    private final List<Action> actions;
    private final Phrases phrases;
    private final AuditPhrases auditPhrases;
    private final MarkdownText out;

    MarkdownActions(List<Action> actions, Phrases phrases, MarkdownText out) {
        this.actions = actions;
        this.phrases = phrases;
        this.auditPhrases = new AuditPhrases(phrases);
        this.out = out;
    }

    void write(Audit audit) {
        if (!actions.isEmpty()) {
            out.heading(2, phrases.text("debrief.section.actions"));
            out.table(head("action", "owner", "due", "status", "kind", "area", "follow.up"), actions.stream().map(this::action).toList());
            spread();
        }
        if (!audit.rows().isEmpty()) {
            out.heading(2, phrases.text("debrief.section.audit"));
            totals(audit.totals());
            out.table(
                    head("action", "owner", "due", "done", "outcome", "reopened", "reminders"),
                    audit.rows().stream().map(this::row).toList());
        }
    }

    private List<String> head(String... columns) {
        return Arrays.stream(columns).map(column -> phrases.text("debrief.action." + column)).toList();
    }

    private List<String> action(Action action) {
        return cells(
                name(action),
                phrases.person(action.owner()),
                phrases.date(action.due()),
                action.status(),
                phrases.word("debrief.action.kind", action.kind()),
                phrases.area(action.area()),
                auditPhrases.followUp(action.followUp()));
    }

    private void spread() {
        for (AreaShare share : AreaShare.of(actions)) {
            out.item(0, MarkdownText.line(auditPhrases.area(share) + ": " + auditPhrases.share(share)));
        }
        out.blank();
    }

    private void totals(AuditTotals totals) {
        auditPhrases.totals(totals).forEach((label, count) -> out.item(0, MarkdownText.line(label + ": " + count)));
        out.blank();
    }

    private List<String> row(AuditRow row) {
        return cells(
                name(row.action()),
                phrases.person(row.action().owner()),
                auditPhrases.dueWithMoves(row),
                auditPhrases.done(row),
                auditPhrases.outcome(row),
                Integer.toString(row.progress().reopened()),
                Integer.toString(row.progress().reminders()));
    }

    private static List<String> cells(String... words) {
        return Arrays.stream(words).map(word -> word == null ? "" : MarkdownText.cell(word)).toList();
    }

    private static String name(Action action) {
        return action.key() == null ? action.summary() : action.key() + " " + action.summary();
    }
}
