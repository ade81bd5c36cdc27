package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.Faults;
import org.debrief.app.InvalidInput;
import org.debrief.app.action.FakeTracker;
import org.debrief.incident.Incident;

/** Issues of type Incident, in memory; a query is {@code all}, {@code project = "KEY" ORDER BY key}, or refused. */
public final class FakeIncidents implements Incidents {

    private final List<StoredIncident> issues = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final FakeTracker tracker;
    private final Faults faults;
    private long lastId;
    private RuntimeException discardFailure;

    public FakeIncidents(FakeTracker tracker, Faults faults) {
        this.tracker = tracker;
        this.faults = faults;
    }

    /** Hides an incident from the reader. */
    public void hide(String key) {
        hidden.add(key);
    }

    /** Makes taking back fail. */
    public void failDiscarding(RuntimeException failure) {
        discardFailure = failure;
    }

    /** How many issues there are. */
    public int count() {
        return issues.size();
    }

    @Override
    public Map<String, StoredIncident> byKeys(Collection<String> keys) {
        Map<String, StoredIncident> found = new HashMap<>();
        for (StoredIncident issue : visible()) {
            keys.stream().filter(key -> key.strip().equalsIgnoreCase(issue.key())).forEach(key -> found.put(key, issue));
        }
        return found;
    }

    private List<StoredIncident> visible() {
        return issues.stream().filter(issue -> !hidden.contains(issue.key())).toList();
    }

    @Override
    public FoundIncidents byJql(String jql, int start, int limit) {
        List<StoredIncident> found = jql.equals("all") ? visible() : ofProject(jql);
        List<StoredIncident> page = found.stream().skip(start).limit(limit).toList();
        return new FoundIncidents(page, start, found.size());
    }

    private List<StoredIncident> ofProject(String jql) {
        if (!jql.equals("project = \"OPS\" ORDER BY key")) {
            throw InvalidInput.at("jql", "debrief.spoken", "no such query");
        }
        return visible().stream().filter(issue -> issue.incident().project().equals("OPS")).toList();
    }

    @Override
    public StoredIncident create(Incident draft) {
        faults.step();
        long id = ++lastId;
        StoredIncident created = new StoredIncident(id, 1, new Incident(
                draft.project() + "-" + id,
                draft.project(),
                draft.summary(),
                draft.texts(),
                draft.severity(),
                draft.services(),
                draft.drill(),
                draft.state(),
                draft.milestones(),
                draft.detectionSource(),
                draft.roles()));
        issues.add(created);
        return created;
    }

    @Override
    public void discard(StoredIncident incident) {
        if (discardFailure != null) {
            throw discardFailure;
        }
        issues.remove(incident);
        tracker.discardAllOf(incident.id());
    }
}
