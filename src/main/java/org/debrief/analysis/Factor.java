package org.debrief.analysis;

import java.util.List;
import java.util.Objects;
import org.debrief.incident.Part;
import org.debrief.timeline.Evidence;

/**
 * A condition that made the incident possible or worse.
 *
 * @param id {@code null} before it is stored
 * @param rev counts the edits, from 1; 0 before it is stored
 * @param category {@code PROCESS}, {@code TOOLING}, {@code COMMUNICATION} or a key of the project's own
 * @param accepted why no action answers it, {@code null} when it is not accepted
 */
public record Factor(String id, int rev, String category, String text, String accepted, List<Evidence> evidence)
        implements Part {

    /** The categories every project has. */
    public static final List<String> COMMON_CATEGORIES = List.of("PROCESS", "TOOLING", "COMMUNICATION");

    public Factor {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(text, "text");
        evidence = List.copyOf(evidence);
    }

    /** The same factor under another id and revision. */
    public Factor as(String otherId, int otherRev) {
        return new Factor(otherId, otherRev, category, text, accepted, evidence);
    }

    /** The same factor with other evidence. */
    public Factor withEvidence(List<Evidence> others) {
        return new Factor(id, rev, category, text, accepted, others);
    }
}
