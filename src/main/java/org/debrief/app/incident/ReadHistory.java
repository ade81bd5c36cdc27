package org.debrief.app.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.NotFound;
import org.debrief.app.People;
import org.debrief.timeline.TimelineEvent;

/** Reads what was done to the parts of an incident that the reader may see, also to those removed. */
public final class ReadHistory {

    /** How many removed parts are listed at most. */
    public static final int MOST_REMOVED = 200;

    private final IncidentAccess access;
    private final Records records;
    private final People people;

    public ReadHistory(IncidentAccess access, Records records, People people) {
        this.access = access;
        this.records = records;
        this.people = people;
    }

    /**
     * The history of an event.
     *
     * @throws NotFound when the incident never had it
     */
    public PartHistory<TimelineEvent> ofEvent(String key, String id) {
        return of(records.timeline(), key, id);
    }

    /**
     * The history of a factor.
     *
     * @throws NotFound when the incident never had it
     */
    public PartHistory<Factor> ofFactor(String key, String id) {
        return of(records.factors(), key, id);
    }

    /**
     * The history of a why.
     *
     * @throws NotFound when the incident never had it
     */
    public PartHistory<Why> ofWhy(String key, String id) {
        return of(records.whys(), key, id);
    }

    /** The events that were removed and are not back, {@value #MOST_REMOVED} at most, what was removed last first. */
    public RemovedParts<TimelineEvent> removedEvents(String key) {
        return removed(records.timeline(), key);
    }

    /** The same of factors. */
    public RemovedParts<Factor> removedFactors(String key) {
        return removed(records.factors(), key);
    }

    /** The same of whys. */
    public RemovedParts<Why> removedWhys(String key) {
        return removed(records.whys(), key);
    }

    private <T> RemovedParts<T> removed(Parts<T> parts, String key) {
        List<Removal<T>> all = parts.removals(access.readable(key).id());
        List<Removal<T>> last = all.stream()
                .sorted(Comparator.comparing((Removal<T> removal) -> removal.mark().at()).reversed())
                .limit(MOST_REMOVED)
                .toList();
        return new RemovedParts<>(last, all.size(), names(last.stream().map(Removal::mark)));
    }

    private <T> PartHistory<T> of(Parts<T> parts, String key, String id) {
        List<PartChange<T>> changes = parts.history(access.readable(key).id(), id);
        return new PartHistory<>(changes, names(changes.stream().map(PartChange::mark)));
    }

    private Map<String, String> names(Stream<Mark> marks) {
        return people.fullNames(marks.map(Mark::by).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
