package org.debrief.app.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.action.Audit;
import org.debrief.action.AuditRow;
import org.debrief.app.InvalidInput;
import org.debrief.app.incident.FoundIncidents;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.app.incident.StoredIncident;

/** Audits what became of actions, as far as the current reader may see them. */
public final class AuditActions {

    /** How many incidents one audit may span. */
    public static final int MOST_INCIDENTS = 2_000;

    private final IncidentAccess access;
    private final Incidents incidents;
    private final ReadActions actions;
    private final Clock serverClock;

    /** Days begin and end in the zone of the given clock. */
    public AuditActions(IncidentAccess access, Incidents incidents, ReadActions actions, Clock serverClock) {
        this.access = access;
        this.incidents = incidents;
        this.actions = actions;
        this.serverClock = serverClock;
    }

    /**
     * The audit of a scope.
     *
     * @throws InvalidInput at {@code jql} or {@code project} when the host does not understand it or it finds more than
     *     {@value #MOST_INCIDENTS} incidents
     */
    public Audit of(AuditScope scope) {
        return switch (scope.kind()) {
            case KEY -> audit(List.of(access.readable(scope.value())));
            case PROJECT -> audit(ofProject(scope.value()));
            case JQL -> audit(all(scope.value(), "jql"));
        };
    }

    /** The audits of incidents by the keys asked for, without those the reader may not see; a fixed number of queries. */
    public Map<String, Audit> ofIncidents(Collection<String> keys) {
        Map<String, StoredIncident> found = incidents.byKeys(keys);
        Map<Long, List<TrackedAction>> tracked = actions.of(Set.copyOf(found.values()));
        Map<String, Audit> audits = new HashMap<>();
        found.forEach((key, incident) -> audits.put(key, of(tracked.getOrDefault(incident.id(), List.of()))));
        return audits;
    }

    private List<StoredIncident> ofProject(String key) {
        if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw InvalidInput.at("project", "debrief.error.project.unavailable", key);
        }
        try {
            return all("project = \"" + key + "\" ORDER BY key", "project");
        } catch (InvalidInput e) {
            throw "jql".equals(e.problems().get(0).field())
                    ? InvalidInput.at("project", "debrief.error.project.unavailable", key)
                    : e;
        }
    }

    private List<StoredIncident> all(String jql, String field) {
        List<StoredIncident> all = new ArrayList<>();
        FoundIncidents page;
        do {
            page = incidents.byJql(jql, all.size(), ReadIncidents.MOST);
            if (page.total() > MOST_INCIDENTS) {
                throw InvalidInput.at(field, "debrief.error.audit.large", page.total(), MOST_INCIDENTS);
            }
            all.addAll(page.incidents());
        } while (!page.incidents().isEmpty() && all.size() < page.total());
        return all;
    }

    private Audit audit(Collection<StoredIncident> found) {
        return of(actions.of(found).values().stream().flatMap(List::stream).toList());
    }

    /** The audit of actions that were read already. */
    public Audit of(List<TrackedAction> tracked) {
        LocalDate today = LocalDate.now(serverClock);
        return Audit.of(tracked.stream()
                .map(one -> AuditRow.of(one.action(), one.progress(), today, serverClock.getZone()))
                .toList());
    }
}
