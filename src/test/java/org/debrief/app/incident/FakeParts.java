package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.app.Faults;
import org.debrief.app.Undoable;
import org.debrief.incident.Part;

/** Parts of one kind, kept in memory. */
final class FakeParts<T extends Part> implements Parts<T>, Undoable {

    /** Gives a part another id and revision. */
    interface Stamp<T> {
        T of(T part, String id, int rev);
    }

    private final String prefix;
    private final Stamp<T> stamp;
    private final Faults faults;
    private final Map<Long, List<T>> byIncident = new LinkedHashMap<>();
    private int lastId;

    FakeParts(String prefix, Stamp<T> stamp, Faults faults) {
        this.prefix = prefix;
        this.stamp = stamp;
        this.faults = faults;
    }

    @Override
    public synchronized Map<Long, List<T>> of(Collection<Long> incidentIds) {
        Map<Long, List<T>> found = new LinkedHashMap<>();
        incidentIds.forEach(id -> found.put(id, List.copyOf(byIncident.getOrDefault(id, List.of()))));
        return found;
    }

    @Override
    public synchronized Optional<T> find(long incidentId, String id) {
        return byIncident.getOrDefault(incidentId, List.of()).stream().filter(part -> part.id().equals(id)).findFirst();
    }

    @Override
    public synchronized T add(long incidentId, T part) {
        faults.step();
        T added = stamp.of(part, prefix + ++lastId, 1);
        byIncident.computeIfAbsent(incidentId, id -> new ArrayList<>()).add(added);
        return added;
    }

    @Override
    public synchronized T replace(long incidentId, String id, T content) {
        faults.step();
        T current = find(incidentId, id).orElseThrow();
        T next = stamp.of(content, id, current.rev() + 1);
        byIncident.get(incidentId).replaceAll(part -> part.id().equals(id) ? next : part);
        return next;
    }

    @Override
    public synchronized void remove(long incidentId, String id) {
        faults.step();
        byIncident.get(incidentId).removeIf(part -> part.id().equals(id));
    }

    synchronized void discard(long incidentId) {
        byIncident.remove(incidentId);
    }

    synchronized boolean isEmpty() {
        return byIncident.values().stream().allMatch(List::isEmpty);
    }

    @Override
    public synchronized Runnable checkpoint() {
        Map<Long, List<T>> before = new LinkedHashMap<>();
        byIncident.forEach((incident, parts) -> before.put(incident, new ArrayList<>(parts)));
        return () -> {
            byIncident.clear();
            byIncident.putAll(before);
        };
    }
}
