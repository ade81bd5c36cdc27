package org.debrief.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.app.incident.FoundIncidents;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.StoredIncident;
import org.debrief.incident.Incident;
import org.debrief.jira.role.Roster;
import org.debrief.jira.role.TypeRole;

/** The incidents of Jira: the issues of our type. */
public final class JiraIncidents implements Incidents {

    private static final Pattern KEY = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]{0,254}-[1-9][0-9]{0,17}");

    private final Tracking tracking;
    private final IssueSearch search;
    private final IncidentCreation creation;

    public JiraIncidents(Tracking tracking, IssueSearch search, IncidentCreation creation) {
        this.tracking = tracking;
        this.search = search;
        this.creation = creation;
    }

    @Override
    public Map<String, StoredIncident> byKeys(Collection<String> keys) {
        Roster roster = tracking.roster();
        Optional<String> type = roster.type(TypeRole.INCIDENT);
        List<String> wanted = keys.stream().filter(key -> KEY.matcher(key.strip()).matches()).distinct().toList();
        if (type.isEmpty() || wanted.isEmpty()) {
            return Map.of();
        }
        List<String> quoted = wanted.stream().map(key -> '"' + key.strip() + '"').distinct().toList();
        Map<String, Issue> found = new HashMap<>();
        search.among("issuekey", quoted, ofType(type.get())).forEach(issue -> found.put(folded(issue.getKey()), issue));
        return byAskedKey(wanted, found, new IncidentReading(roster));
    }

    private Map<String, StoredIncident> byAskedKey(List<String> keys, Map<String, Issue> found, IncidentReading reading) {
        long underTheirKeys = keys.stream().map(JiraIncidents::folded).filter(found::containsKey).distinct().count();
        boolean moved = underTheirKeys < found.size();
        Map<String, StoredIncident> incidents = new HashMap<>();
        for (String key : keys) {
            Issue issue = found.get(folded(key));
            if (issue == null && moved) {
                issue = present(key.strip()).map(found::get).orElse(null);
            }
            if (issue != null) {
                incidents.put(key, reading.incident(issue));
            }
        }
        return incidents;
    }

    private Optional<String> present(String formerKey) {
        return Optional.ofNullable(tracking.issues().getIssueByKeyIgnoreCase(formerKey)).map(issue -> folded(issue.getKey()));
    }

    @Override
    public FoundIncidents byJql(String jql, int start, int limit) {
        Roster roster = tracking.roster();
        Optional<String> type = roster.type(TypeRole.INCIDENT);
        if (type.isEmpty()) {
            search.check(jql);
            return new FoundIncidents(List.of(), start, 0);
        }
        SearchResults<Issue> page = search.page(jql, ofType(type.get()), start, limit);
        IncidentReading reading = new IncidentReading(roster);
        return new FoundIncidents(page.getResults().stream().map(reading::incident).toList(), start, page.getTotal());
    }

    @Override
    public StoredIncident create(Incident draft) {
        Roster roster = tracking.roster();
        Issue created = creation.create(roster, draft);
        return new IncidentReading(roster).incident(created);
    }

    @Override
    public void discard(StoredIncident incident) {
        creation.discard(incident.id());
    }

    private static String ofType(String typeId) {
        return "issuetype = " + typeId;
    }

    private static String folded(String key) {
        return key.strip().toUpperCase(Locale.ROOT);
    }
}
