package org.debrief.web.panel;

import java.util.stream.Collectors;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.review.Coverage;
import org.debrief.web.Answered;

/**
 * A factor or a why in its place.
 *
 * @param list where it is in REST, {@code factors} or {@code whys}
 * @param level how often why was asked, 0 for a factor
 * @param parent the why that it explains, {@code null} without one
 * @param effect the factor that it explains, {@code null} without one
 * @param tied the text of the factor that it is tied to, {@code null} when it is tied to none
 * @param answered {@code null} for a why that leads on and that nothing answers
 * @param state the wire name of its coverage, empty where {@code answered} is {@code null}
 * @param answers the keys of the actions that answer it, separated by blanks
 * @param changed whether there is more to its history than that it was added
 */
public record AnalysisItem(
        String list,
        String id,
        int rev,
        int level,
        String parent,
        String effect,
        String textHtml,
        String evidenceHtml,
        String tied,
        boolean root,
        Answered answered,
        String state,
        String answers,
        boolean changed) {

    static AnalysisItem of(Factor factor, Coverage.Response response, Shown shown) {
        return new AnalysisItem(
                "factors", factor.id(), factor.rev(), 0, null, null, shown.textHtml(), shown.evidenceHtml(), null, false,
                shown.answered(), response.state().name(), keys(response), factor.rev() > 1);
    }

    static AnalysisItem of(Why why, int level, boolean root, Coverage.Response response, Shown shown) {
        boolean told = root || !response.isGap();
        return new AnalysisItem(
                "whys", why.id(), why.rev(), level, why.parent(), why.effect(), shown.textHtml(), shown.evidenceHtml(), shown.tied(), root,
                told ? shown.answered() : null, told ? response.state().name() : "", keys(response), why.rev() > 1);
    }

    private static String keys(Coverage.Response response) {
        return response.actions().stream().map(Action::key).filter(key -> key != null).collect(Collectors.joining(" "));
    }

    /** Changes whenever anything that is shown of it does. */
    public String print() {
        return Integer.toHexString(hashCode());
    }

    /** What its reader sees of a part. */
    record Shown(String textHtml, String evidenceHtml, String tied, Answered answered) {}
}
