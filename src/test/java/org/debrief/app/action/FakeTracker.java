package org.debrief.app.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.action.FollowUp;
import org.debrief.app.Faults;
import org.debrief.app.incident.StoredIncident;

/** Sub-tasks in memory; as in Jira, they know nothing of answers and meetings. */
public final class FakeTracker implements ActionTracker {

    private final Map<Long, List<Action>> byIncident = new LinkedHashMap<>();
    private final Map<Long, Completion> completions = new HashMap<>();
    private final Faults faults;
    private long lastId = 1000;

    public FakeTracker(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Map<Long, List<TrackedIssue>> of(Collection<StoredIncident> incidents) {
        Map<Long, List<TrackedIssue>> found = new LinkedHashMap<>();
        incidents.forEach(incident -> found.put(incident.id(), byIncident.getOrDefault(incident.id(), List.of()).stream()
                .map(action -> new TrackedIssue(action, completions.getOrDefault(Long.valueOf(action.id()), Completion.NEVER)))
                .toList()));
        return found;
    }

    @Override
    public Action create(StoredIncident incident, Action planned) {
        faults.step();
        String id = String.valueOf(++lastId);
        byIncident.computeIfAbsent(incident.id(), key -> new ArrayList<>()).add(issue(id, planned, "To Do", false));
        return new Action(
                id, "OPS-" + id, planned.summary(), planned.owner(), planned.due(), planned.due(), planned.kind(),
                planned.area(), "To Do", false, null, planned.answers(), planned.followUp());
    }

    private static Action issue(String id, Action action, String status, boolean done) {
        return new Action(
                id, "OPS-" + id, action.summary(), action.owner(), action.due(), null, action.kind(), action.area(),
                status, done, null, List.of(), FollowUp.NONE);
    }

    /** Moves an action into or out of done; the history keeps when it last was done. */
    public void move(Action action, boolean done, Instant at, String by) {
        byIncident.values().forEach(list -> list.replaceAll(
                one -> one.id().equals(action.id()) ? issue(one.id(), one, done ? "Done" : "To Do", done) : one));
        Completion before = completions.getOrDefault(Long.valueOf(action.id()), Completion.NEVER);
        completions.put(Long.valueOf(action.id()), done
                ? new Completion(at, by, before.reopened())
                : new Completion(before.doneAt(), before.doneBy(), before.reopened() + 1));
    }

    @Override
    public void discard(Action action) {
        byIncident.values().forEach(list -> list.removeIf(one -> one.id().equals(action.id())));
    }

    /** Removes the sub-tasks of an incident, as deleting its issue does. */
    public void discardAllOf(long incidentId) {
        byIncident.remove(incidentId);
    }

    /** How many sub-tasks there are. */
    public int count() {
        return byIncident.values().stream().mapToInt(List::size).sum();
    }
}
