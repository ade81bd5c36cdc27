package org.debrief.web;

import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.AreaShare;
import org.debrief.review.AuditPhrases;
import org.debrief.review.Phrases;

/**
 * The action items and how they spread over areas.
 *
 * @param meetings whether any action has a follow-up meeting
 */
public record ActionsPage(int heading, List<ActionRow> rows, boolean meetings, List<Fact> spread) {

    static ActionsPage of(List<Action> actions, Viewpoint viewpoint) {
        List<ActionRow> rows = actions.stream().map(action -> row(action, viewpoint)).toList();
        return new ActionsPage(
                viewpoint.placement().heading(),
                rows,
                rows.stream().anyMatch(row -> row.meeting() != null),
                spread(actions, viewpoint.phrases()));
    }

    private static ActionRow row(Action action, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        return new ActionRow(
                IssueRef.of(action, viewpoint.placement()),
                phrases.person(action.owner()),
                phrases.date(action.due()),
                Lozenge.status(action),
                phrases.word("debrief.action.kind", action.kind()),
                phrases.area(action.area()),
                new AuditPhrases(phrases).followUp(action.followUp()));
    }

    private static List<Fact> spread(List<Action> actions, Phrases phrases) {
        AuditPhrases words = new AuditPhrases(phrases);
        return AreaShare.of(actions).stream()
                .map(share -> new Fact(words.area(share), words.share(share)))
                .toList();
    }
}
