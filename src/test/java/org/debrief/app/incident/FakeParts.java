package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.app.Faults;
import org.debrief.app.NotFound;
import org.debrief.app.Undoable;
import org.debrief.incident.Part;

/** Parts of one kind, kept in memory. */
final class FakeParts<T extends Part> implements OrderedParts<T>, Undoable {

    /** Gives a part another id and revision. */
    interface Stamp<T> {
        T of(T part, String id, int rev);
    }

    /** A part, removed or not, and what was done to it. */
    private record Kept<T>(long incident, T part, boolean removed, List<PartChange<T>> changes) {

        Kept<T> changed(T next, boolean gone, Mark mark, T former, int rev) {
            List<PartChange<T>> all = new ArrayList<>(changes);
            all.add(new PartChange<>(rev, mark, former));
            return new Kept<>(incident, next, gone, List.copyOf(all));
        }
    }

    private final String prefix;
    private final Stamp<T> stamp;
    private final Faults faults;
    private final Map<String, Kept<T>> kept = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int lastId;

    FakeParts(String prefix, Stamp<T> stamp, Faults faults) {
        this.prefix = prefix;
        this.stamp = stamp;
        this.faults = faults;
    }

    @Override
    public synchronized Map<Long, List<T>> of(Collection<Long> incidentIds) {
        Map<Long, List<T>> found = new LinkedHashMap<>();
        incidentIds.forEach(id -> found.put(id, kept.values().stream()
                .filter(one -> one.incident() == id && !one.removed())
                .map(Kept::part)
                .sorted(Comparator.comparing(part -> places.getOrDefault(part.id(), Integer.MAX_VALUE)))
                .toList()));
        return found;
    }

    @Override
    public synchronized Optional<T> find(long incidentId, String id) {
        return kept(incidentId, id).filter(one -> !one.removed()).map(Kept::part);
    }

    @Override
    public synchronized Optional<T> findRemoved(long incidentId, String id) {
        return kept(incidentId, id).filter(Kept::removed).map(Kept::part);
    }

    @Override
    public synchronized List<T> removed(long incidentId) {
        return kept.values().stream().filter(one -> one.incident() == incidentId && one.removed()).map(Kept::part).toList();
    }

    @Override
    public synchronized List<Removal<T>> removals(long incidentId) {
        return kept.values().stream()
                .filter(one -> one.incident() == incidentId && one.removed())
                .map(one -> new Removal<>(one.part(), one.changes().get(one.changes().size() - 1).mark()))
                .toList();
    }

    private Optional<Kept<T>> kept(long incidentId, String id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> one.incident() == incidentId);
    }

    @Override
    public synchronized T add(long incidentId, T part, Mark mark) {
        faults.step();
        T added = stamp.of(part, prefix + ++lastId, 1);
        kept.put(added.id(), new Kept<>(incidentId, added, false, List.of(new PartChange<>(1, mark, null))));
        return added;
    }

    @Override
    public synchronized T replace(long incidentId, String id, T content, Mark mark) {
        faults.step();
        T current = find(incidentId, id).orElseThrow();
        T next = stamp.of(content, id, current.rev() + 1);
        kept.computeIfPresent(id, (same, one) -> one.changed(next, false, mark, current, next.rev()));
        return next;
    }

    @Override
    public synchronized void remove(long incidentId, String id, Mark mark) {
        faults.step();
        T current = find(incidentId, id).orElseThrow(() -> NotFound.part(id));
        kept.computeIfPresent(id, (same, one) -> one.changed(current, true, mark, current, current.rev()));
    }

    @Override
    public synchronized T restore(long incidentId, String id, Mark mark) {
        faults.step();
        T current = findRemoved(incidentId, id).orElseThrow(() -> NotFound.part(id));
        T next = stamp.of(current, id, current.rev() + 1);
        kept.computeIfPresent(id, (same, one) -> one.changed(next, false, mark, null, next.rev()));
        return next;
    }

    @Override
    public synchronized void arrange(long incidentId, List<String> ids) {
        faults.step();
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
    }

    @Override
    public synchronized List<PartChange<T>> history(long incidentId, String id) {
        return kept(incidentId, id).orElseThrow(() -> NotFound.part(id)).changes();
    }

    synchronized void discard(long incidentId) {
        kept.values().removeIf(one -> one.incident() == incidentId);
    }

    synchronized boolean isEmpty() {
        return kept.isEmpty();
    }

    @Override
    public synchronized Runnable checkpoint() {
        Map<String, Kept<T>> before = new LinkedHashMap<>(kept);
        Map<String, Integer> placesBefore = new LinkedHashMap<>(places);
        return () -> {
            places.clear();
            places.putAll(placesBefore);
            kept.clear();
            kept.putAll(before);
        };
    }
}
