package org.debrief.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;

/**
 * Puts candidates beside a timeline: in the order of time, each is added unless something like it is there or was added before it.
 *
 * <p>Takes little more than sorting: each candidate is looked up by hash and by words, and compared with few others at most.
 */
public final class Merge {

    /** By instant, then by source, line and text, so that the order in which candidates came makes no difference. */
    static final Comparator<Candidate> IN_ORDER = Comparator.comparing((Candidate candidate) -> candidate.event().at())
            .thenComparing(candidate -> candidate.event().source().name())
            .thenComparing(candidate -> candidate.event().source().line(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(candidate -> candidate.event().text());

    private final Map<String, TimelineEvent> byHash;
    private final Map<String, TimelineEvent> removedByHash = new HashMap<>();
    private final Map<Place, TimelineEvent> savedPlaces = new HashMap<>();
    private final SameSecond sameSecond;
    private final Likeness likeness;
    private final List<TimelineEvent> events = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();

    private Merge(List<TimelineEvent> saved, int size) {
        byHash = new HashMap<>(2 * size);
        sameSecond = new SameSecond(saved);
        likeness = new Likeness(saved);
        for (TimelineEvent event : saved) {
            note(event, byHash);
            if (event.source() != null) {
                savedPlaces.putIfAbsent(Place.of(event.source()), event);
            }
        }
    }

    /** The same entry of the same file. */
    private record Place(String name, Integer line, String hash) {

        static Place of(Source source) {
            return new Place(source.name(), source.line(), source.hash());
        }
    }

    /** What becomes of the candidates beside the events that are on the timeline. */
    public static Merged of(Collection<Candidate> candidates, Collection<TimelineEvent> saved) {
        return of(candidates, saved, List.of());
    }

    /** The same where events were removed from the timeline, which do not come back by themselves. */
    public static Merged of(Collection<Candidate> candidates, Collection<TimelineEvent> saved, Collection<TimelineEvent> removed) {
        Merge merge = new Merge(saved.stream().sorted(TimelineEvent.IN_ORDER).toList(), saved.size() + candidates.size());
        removed.forEach(event -> note(event, merge.removedByHash));
        candidates.stream().sorted(IN_ORDER).forEachOrdered(merge::place);
        return new Merged(merge.events, merge.duplicates);
    }

    private void place(Candidate candidate) {
        TimelineEvent event = candidate.event();
        TimelineEvent itself = savedPlaces.isEmpty() ? null : savedPlaces.get(Place.of(event.source()));
        Duplicate duplicate = duplicate(candidate, itself);
        if (duplicate != null && (itself != null || !candidate.kept())) {
            duplicates.add(duplicate);
            return;
        }
        events.add(event);
        note(event, byHash);
        sameSecond.accept(event);
        likeness.accept(event);
    }

    private static void note(TimelineEvent event, Map<String, TimelineEvent> byHash) {
        if (event.source() != null && event.source().hash() != null) {
            byHash.putIfAbsent(event.source().hash(), event);
        }
    }

    private Duplicate duplicate(Candidate candidate, TimelineEvent itself) {
        TimelineEvent event = candidate.event();
        TimelineEvent same = itself == null ? byHash.get(event.source().hash()) : itself;
        if (same != null) {
            boolean named = candidate.identified() || same.id() != null;
            return new Duplicate(event, named ? DuplicateReason.SAME_EVENT : DuplicateReason.SAME_TEXT, same);
        }
        TimelineEvent removed = removedByHash.get(event.source().hash());
        if (removed != null) {
            return new Duplicate(event, DuplicateReason.REMOVED, removed);
        }
        TimelineEvent alike = sameSecond.of(event);
        if (alike != null) {
            return new Duplicate(event, DuplicateReason.SAME_TEXT, alike);
        }
        TimelineEvent likely = likeness.of(event);
        return likely == null ? null : new Duplicate(event, DuplicateReason.LIKELY, likely);
    }
}
