package org.debrief.app.incident;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.NotFound;
import org.debrief.app.People;
import org.debrief.timeline.TimelineEvent;

/** Reads what was done to the parts of an incident that the reader may see, also to those removed. */
public final class ReadHistory {

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

    private <T> PartHistory<T> of(Parts<T> parts, String key, String id) {
        List<PartChange<T>> changes = parts.history(access.readable(key).id(), id);
        Set<String> userNames =
                changes.stream().map(change -> change.mark().by()).filter(Objects::nonNull).collect(Collectors.toSet());
        return new PartHistory<>(changes, people.fullNames(userNames));
    }
}
