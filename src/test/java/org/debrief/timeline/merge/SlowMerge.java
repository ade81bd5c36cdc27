package org.debrief.timeline.merge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.debrief.timeline.TimelineEvent;

/** The rules of merging written down plainly: each candidate is compared with everything. */
final class SlowMerge {

    private static final Comparator<TimelineEvent> IN_ORDER = TimelineEvent.IN_ORDER
            .thenComparing(SlowMerge::source)
            .thenComparing(TimelineEvent::text);

    private final List<TimelineEvent> saved;
    private final List<TimelineEvent> events = new ArrayList<>();

    private SlowMerge(List<TimelineEvent> saved) {
        this.saved = saved;
    }

    static Merged of(List<Candidate> candidates, List<TimelineEvent> saved) {
        SlowMerge merge = new SlowMerge(saved.stream().sorted(TimelineEvent.IN_ORDER).toList());
        List<Duplicate> duplicates = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(Merge.IN_ORDER).toList()) {
            Duplicate duplicate = merge.duplicate(candidate);
            if (duplicate == null || candidate.kept() && merge.itself(candidate.event()) == null) {
                merge.events.add(candidate.event());
            } else {
                duplicates.add(duplicate);
            }
        }
        return new Merged(merge.events, duplicates);
    }

    private Stream<TimelineEvent> all() {
        return Stream.concat(saved.stream(), events.stream());
    }

    private TimelineEvent itself(TimelineEvent event) {
        return saved.stream().filter(other -> other.source() != null && other.source().name().equals(event.source().name())
                && Objects.equals(other.source().line(), event.source().line())
                && event.source().hash().equals(other.source().hash())).findFirst().orElse(null);
    }

    private Duplicate duplicate(Candidate candidate) {
        TimelineEvent event = candidate.event();
        TimelineEvent same = itself(event);
        if (same == null) {
            same = all().filter(other -> other.source() != null && event.source().hash().equals(other.source().hash())).findFirst().orElse(null);
        }
        if (same != null) {
            return new Duplicate(event, candidate.identified() || same.id() != null ? DuplicateReason.SAME_EVENT : DuplicateReason.SAME_TEXT, same);
        }
        TimelineEvent alike = all().filter(other -> other.at().equals(event.at())
                && NormalText.of(other.text()).equals(NormalText.of(event.text()))).findFirst().orElse(null);
        if (alike != null) {
            return new Duplicate(event, DuplicateReason.SAME_TEXT, alike);
        }
        return likely(event);
    }

    private Duplicate likely(TimelineEvent event) {
        List<TimelineEvent> near = all().filter(other -> distance(event, other).compareTo(Likeness.APART) <= 0 && Likeness.isComparable(other)).toList();
        Telling telling = Telling.of(event);
        return !Likeness.isComparable(event) ? null : near.stream()
                .filter(other -> !source(other).equals(source(event)) && Likeness.goTogether(event.kind(), other.kind()))
                .filter(other -> telling.resembles(Telling.of(other)))
                .filter(other -> telling.names().stream().anyMatch(name -> Telling.of(other).names().contains(name)
                        && near.stream().filter(one -> Telling.of(one).names().contains(name)).count() <= Likeness.MOST_HOLDERS))
                .min(Comparator.comparing((TimelineEvent other) -> distance(event, other)).thenComparing(IN_ORDER))
                .map(other -> new Duplicate(event, DuplicateReason.LIKELY, other))
                .orElse(null);
    }

    private static Duration distance(TimelineEvent one, TimelineEvent other) {
        return Duration.between(one.at(), other.at()).abs();
    }

    private static String source(TimelineEvent event) {
        return event.source() == null ? "" : event.source().name();
    }
}
