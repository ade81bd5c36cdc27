package org.debrief.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.action.Action;
import org.debrief.app.NotFound;
import org.debrief.app.action.ActionTracker;
import org.debrief.app.action.Completion;
import org.debrief.app.action.TrackedIssue;
import org.debrief.app.incident.StoredIncident;
import org.debrief.jira.role.Roster;
import org.debrief.jira.role.TypeRole;

/** The actions of Jira: the sub-tasks of our type under incidents. */
public final class JiraActions implements ActionTracker {

    private final Tracking tracking;
    private final IssueSearch search;
    private final ActionCreation creation;
    private final Completions completions;

    public JiraActions(Tracking tracking, IssueSearch search, ActionCreation creation, Completions completions) {
        this.tracking = tracking;
        this.search = search;
        this.creation = creation;
        this.completions = completions;
    }

    @Override
    public Map<Long, List<TrackedIssue>> of(Collection<StoredIncident> incidents) {
        Roster roster = tracking.roster();
        Map<Long, List<TrackedIssue>> actions = new LinkedHashMap<>();
        incidents.forEach(incident -> actions.put(incident.id(), new ArrayList<>()));
        List<Issue> issues = found(roster, incidents);
        Map<Long, Completion> completed = completions.of(issues);
        ActionReading reading = new ActionReading(roster);
        for (Issue issue : issues) {
            Completion completion = completed.getOrDefault(issue.getId(), Completion.NEVER);
            Optional.ofNullable(actions.get(issue.getParentId()))
                    .ifPresent(list -> list.add(new TrackedIssue(reading.action(issue), completion)));
        }
        return actions;
    }

    private List<Issue> found(Roster roster, Collection<StoredIncident> incidents) {
        List<String> parents = incidents.stream().map(incident -> Long.toString(incident.id())).distinct().toList();
        return roster.type(TypeRole.ACTION)
                .map(type -> search.among("parent", parents, "issuetype = " + type))
                .orElse(List.of());
    }

    @Override
    public Action create(StoredIncident incident, Action planned) {
        Roster roster = tracking.roster();
        Issue parent = tracking.issues().getIssueObject(incident.id());
        if (parent == null) {
            throw NotFound.incident(incident.key());
        }
        Issue created = creation.create(roster, parent, planned);
        Action stored = new ActionReading(roster).action(created);
        return stored.recorded(stored.due(), planned.answers(), planned.followUp());
    }

    @Override
    public void discard(Action action) {
        creation.discard(Long.parseLong(action.id()));
    }
}
