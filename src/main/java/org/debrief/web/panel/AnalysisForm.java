package org.debrief.web.panel;

import java.util.ArrayList;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/**
 * The forms that change an analysis.
 *
 * @param factors those that a why can be tied to
 * @param actions those that can answer something
 */
public record AnalysisForm(List<FormChoice> categories, List<FormChoice> factors, List<FormChoice> actions, List<Shortcut> shortcuts) {

    /** The longest text of a factor or an action that is told whole, in code points. */
    private static final int LONGEST = 90;

    static AnalysisForm of(Postmortem postmortem, Phrases phrases) {
        return new AnalysisForm(
                postmortem.categories().keys().stream()
                        .map(key -> new FormChoice(key, phrases.category(key, postmortem.categories())))
                        .toList(),
                factors(postmortem, phrases),
                postmortem.actions().stream().filter(action -> action.key() != null).map(AnalysisForm::choice).toList(),
                Shortcut.ofAnalysis(phrases));
    }

    private static List<FormChoice> factors(Postmortem postmortem, Phrases phrases) {
        List<FormChoice> factors = new ArrayList<>(List.of(new FormChoice("", phrases.text("debrief.analysis.form.tie.none"))));
        postmortem.factors().forEach(factor -> factors.add(new FormChoice(factor.id(), Phrases.shortened(factor.text(), LONGEST))));
        return List.copyOf(factors);
    }

    private static FormChoice choice(Action action) {
        return new FormChoice(action.key(), action.key() + " " + Phrases.shortened(action.summary(), LONGEST));
    }
}
