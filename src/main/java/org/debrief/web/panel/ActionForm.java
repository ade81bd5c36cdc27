package org.debrief.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.action.ActionKind;
import org.debrief.action.Area;
import org.debrief.action.DuePolicy;
import org.debrief.incident.Incident;
import org.debrief.incident.Severity;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/**
 * The form that adds an action.
 *
 * @param due the due date to begin with, as {@code yyyy-MM-dd}
 * @param dueHint where that date comes from
 * @param people where names can be completed
 * @param answers the factors and roots it may answer
 */
public record ActionForm(
        String target,
        String people,
        String due,
        String dueHint,
        List<FormChoice> kinds,
        List<FormChoice> areas,
        List<AnswerChoice> answers) {

    static ActionForm of(Postmortem postmortem, String base, LocalDate today, Phrases phrases) {
        Incident incident = postmortem.incident();
        Severity severity = incident.severity();
        return new ActionForm(
                base + "/rest/debrief/1.0/incidents/" + incident.key() + "/actions",
                base + "/rest/api/2/user/assignable/search?maxResults=10&issueKey=" + incident.key(),
                DuePolicy.DEFAULT.due(severity, today).toString(),
                severity == null
                        ? phrases.text("debrief.form.due.hint.unrated")
                        : phrases.text("debrief.form.due.hint", phrases.word("debrief.severity", severity)),
                Stream.of(ActionKind.values()).map(kind -> new FormChoice(kind.name(), phrases.word("debrief.action.kind", kind))).toList(),
                areas(phrases),
                AnswerChoice.of(postmortem, phrases));
    }

    private static List<FormChoice> areas(Phrases phrases) {
        List<FormChoice> areas = new ArrayList<>();
        areas.add(new FormChoice("", phrases.text("debrief.area.none")));
        Area.COMMON.forEach(area -> areas.add(new FormChoice(area, phrases.area(area))));
        return areas;
    }
}
