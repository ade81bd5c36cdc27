package org.debrief.web;

import java.util.List;
import org.debrief.review.Coverage;
import org.debrief.review.Phrases;

/**
 * What became of a factor or a root.
 *
 * @param actions those that answer it
 * @param reasonHtml why it is accepted, or that no action answers it; {@code null} when actions do
 */
public record Answered(Lozenge lozenge, List<IssueRef> actions, String reasonHtml) {

    /** What became of it, as its reader sees it. */
    public static Answered of(Coverage.Response response, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        if (!response.actions().isEmpty()) {
            List<IssueRef> actions = response.actions().stream().map(action -> IssueRef.of(action, viewpoint.placement())).toList();
            return new Answered(Lozenge.answered(phrases), actions, null);
        }
        return response.accepted() == null
                ? new Answered(Lozenge.gap(phrases), List.of(), SafeText.escaped(phrases.text("debrief.coverage.gap.text")))
                : new Answered(Lozenge.accepted(phrases), List.of(), SafeText.prose(response.accepted()));
    }
}
