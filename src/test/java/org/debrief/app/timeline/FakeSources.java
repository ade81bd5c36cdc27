package org.debrief.app.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.debrief.app.Undoable;

/** What was said about sources, in memory. */
final class FakeSources implements EvidenceSources, Undoable {

    private final Map<Long, Map<String, KeptSource>> byIncident = new LinkedHashMap<>();

    @Override
    public synchronized List<KeptSource> of(long incidentId) {
        return new ArrayList<>(byIncident.getOrDefault(incidentId, Map.of()).values());
    }

    @Override
    public synchronized void keep(long incidentId, KeptSource source) {
        byIncident.computeIfAbsent(incidentId, id -> new TreeMap<>()).put(source.name(), source);
    }

    @Override
    public synchronized Runnable checkpoint() {
        Map<Long, Map<String, KeptSource>> before = new LinkedHashMap<>();
        byIncident.forEach((incident, kept) -> before.put(incident, new TreeMap<>(kept)));
        return () -> {
            byIncident.clear();
            byIncident.putAll(before);
        };
    }
}
