package org.debrief.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.debrief.incident.Part;

/**
 * Something that happened at an instant.
 *
 * @param id {@code null} before it is stored
 * @param rev counts the edits, from 1; 0 before it is stored
 * @param at whole seconds
 * @param precision {@code null} when not said
 * @param kind {@code null} when not said
 * @param author the user name of who recorded it, {@code null} when unknown
 * @param source {@code null} for an event written by hand
 * @param keyEvent whether it is one of the few that tell the story
 */
public record TimelineEvent(
        String id,
        int rev,
        Instant at,
        Precision precision,
        EventKind kind,
        String text,
        String author,
        Source source,
        List<Evidence> evidence,
        boolean keyEvent)
        implements Part {

    /** By instant, then by the order in which events were recorded. */
    public static final Comparator<TimelineEvent> IN_ORDER = Comparator.comparing(TimelineEvent::at);

    public TimelineEvent {
        at = Objects.requireNonNull(at, "at").truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(text, "text");
        evidence = List.copyOf(evidence);
    }

    /** An event that is not marked as one of the few that tell the story. */
    public TimelineEvent(
            String id,
            int rev,
            Instant at,
            Precision precision,
            EventKind kind,
            String text,
            String author,
            Source source,
            List<Evidence> evidence) {
        this(id, rev, at, precision, kind, text, author, source, evidence, false);
    }

    /** The same event under another id and revision. */
    public TimelineEvent as(String otherId, int otherRev) {
        return new TimelineEvent(otherId, otherRev, at, precision, kind, text, author, source, evidence, keyEvent);
    }

    /** The same event with other evidence. */
    public TimelineEvent withEvidence(List<Evidence> others) {
        return new TimelineEvent(id, rev, at, precision, kind, text, author, source, others, keyEvent);
    }

    /** The same event read somewhere else. */
    public TimelineEvent from(Source other) {
        return new TimelineEvent(id, rev, at, precision, kind, text, author, other, evidence, keyEvent);
    }

    /** The same event, one of the few that tell the story or not. */
    public TimelineEvent marked(boolean key) {
        return new TimelineEvent(id, rev, at, precision, kind, text, author, source, evidence, key);
    }
}
