package org.debrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.action.Action;
import org.debrief.action.AuditRow;
import org.debrief.incident.Incident;
import org.debrief.incident.ReviewState;
import org.debrief.incident.Severity;
import org.debrief.review.AuditPhrases;
import org.debrief.review.Phrases;

/**
 * A short word on a coloured ground.
 *
 * @param style class names of AUI; the word says everything, the colour repeats it
 */
public record Lozenge(String text, String style) {

    private static final String NEUTRAL = "aui-lozenge";
    private static final String GOOD = "aui-lozenge aui-lozenge-success";
    private static final String BAD = "aui-lozenge aui-lozenge-error";
    private static final String CAUTION = "aui-lozenge aui-lozenge-moved";
    private static final String WAITING = "aui-lozenge aui-lozenge-current";

    /** What is to be seen at once of an incident: severity, state, and whether it is a drill. */
    public static List<Lozenge> all(Incident incident, Phrases phrases) {
        List<Lozenge> lozenges = new ArrayList<>();
        if (incident.severity() != null) {
            lozenges.add(of(incident.severity(), phrases));
        }
        lozenges.add(of(incident.state(), phrases));
        if (incident.isDrill()) {
            lozenges.add(drill(phrases));
        }
        return lozenges;
    }

    private static Lozenge of(Severity severity, Phrases phrases) {
        String style = switch (severity) {
            case SEV1 -> BAD;
            case SEV2 -> CAUTION;
            case SEV3 -> WAITING;
            case SEV4 -> NEUTRAL;
        };
        return new Lozenge(phrases.word("debrief.severity", severity), style);
    }

    private static Lozenge of(ReviewState state, Phrases phrases) {
        ReviewState known = Optional.ofNullable(state).orElse(ReviewState.DRAFT);
        String style = switch (known) {
            case DRAFT -> NEUTRAL;
            case IN_REVIEW -> WAITING;
            case PUBLISHED -> GOOD;
        };
        return new Lozenge(phrases.word("debrief.state", known), style);
    }

    private static Lozenge drill(Phrases phrases) {
        return new Lozenge(phrases.text("debrief.field.drill"), WAITING);
    }

    static Lozenge status(Action action) {
        return action.status() == null ? null : new Lozenge(action.status(), action.done() ? GOOD : NEUTRAL);
    }

    static Lozenge outcome(AuditRow row, Phrases phrases) {
        String style = row.onTime() ? GOOD : row.overdue() ? BAD : row.isLate() ? CAUTION : NEUTRAL;
        return new Lozenge(new AuditPhrases(phrases).outcome(row), style);
    }

    static Lozenge answered(Phrases phrases) {
        return new Lozenge(phrases.text("debrief.coverage.answered"), GOOD);
    }

    static Lozenge accepted(Phrases phrases) {
        return new Lozenge(phrases.text("debrief.coverage.accepted"), NEUTRAL);
    }

    static Lozenge gap(Phrases phrases) {
        return new Lozenge(phrases.text("debrief.coverage.gap"), CAUTION);
    }
}
