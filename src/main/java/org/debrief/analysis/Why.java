package org.debrief.analysis;

import java.util.List;
import java.util.Objects;
import org.debrief.incident.Part;
import org.debrief.timeline.Evidence;

/**
 * One answer in the tree of the Five Whys.
 *
 * @param id {@code null} before it is stored
 * @param rev counts the edits, from 1; 0 before it is stored
 * @param parent the id of the answer it explains, {@code null} at the top
 * @param effect the id of the factor that it explains, only at the top; {@code null} there when it explains what customers saw
 * @param factor the id of the factor it is tied to, {@code null} when it is tied to none
 * @param accepted why no action answers it, {@code null} when it is not accepted
 */
public record Why(
        String id, int rev, String parent, String effect, String text, String factor, String accepted, List<Evidence> evidence)
        implements Part {

    public Why {
        Objects.requireNonNull(text, "text");
        evidence = List.copyOf(evidence);
    }

    /** The same why under another id and revision. */
    public Why as(String otherId, int otherRev) {
        return new Why(otherId, otherRev, parent, effect, text, factor, accepted, evidence);
    }

    /** The same why under another parent, or at the top where {@code effect} may be what it explains. */
    public Why under(String otherParent, String otherEffect) {
        return new Why(id, rev, otherParent, otherEffect, text, factor, accepted, evidence);
    }

    /** The same why with other evidence. */
    public Why withEvidence(List<Evidence> others) {
        return new Why(id, rev, parent, effect, text, factor, accepted, others);
    }

    /** The same why, tied to no factor. */
    public Why untied() {
        return new Why(id, rev, parent, effect, text, null, accepted, evidence);
    }
}
