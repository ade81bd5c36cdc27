package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.app.InvalidInput;
import org.debrief.review.Postmortem;

/** Reads incidents with everything kept beside them, as far as the current reader may see them. */
public final class ReadIncidents {

    /** How many incidents one call may ask for. */
    public static final int MOST = 200;

    private final IncidentAccess access;
    private final Incidents incidents;
    private final Compilation compilation;

    public ReadIncidents(IncidentAccess access, Incidents incidents, Compilation compilation) {
        this.access = access;
        this.incidents = incidents;
        this.compilation = compilation;
    }

    /** One incident; refuses as {@link IncidentAccess#readable} does. */
    public Postmortem one(String key) {
        return postmortems(List.of(access.readable(key))).get(0);
    }

    /** An incident that the reader has just made, even where a security level hides it from them now. */
    Postmortem made(StoredIncident incident) {
        return postmortems(List.of(incident)).get(0);
    }

    /** The incidents of the given keys, in their order, and which are unavailable; a fixed number of queries. */
    public Answer byKeys(List<String> keys) {
        Map<String, StoredIncident> found = incidents.byKeys(keys);
        List<StoredIncident> wanted = new ArrayList<>();
        List<String> unavailable = new ArrayList<>();
        for (String key : keys) {
            StoredIncident incident = found.get(key);
            if (incident == null) {
                unavailable.add(key);
            } else {
                wanted.add(incident);
            }
        }
        return new Answer(postmortems(wanted), unavailable);
    }

    /**
     * A page of the incidents that a JQL query finds.
     *
     * @throws InvalidInput at {@code jql}, {@code start} or {@code limit}
     */
    public Page byJql(String jql, int start, int limit) {
        requirePage(start, limit);
        FoundIncidents found = incidents.byJql(jql, start, limit);
        return new Page(postmortems(found.incidents()), found.total());
    }

    /** Refuses a page that starts before the first incident or is empty or too long. */
    public static void requirePage(int start, int limit) {
        if (start < 0) {
            throw InvalidInput.at("start", "debrief.error.type.number", 0);
        }
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.at("limit", "debrief.error.number.range", 1, MOST);
        }
    }

    private List<Postmortem> postmortems(List<StoredIncident> stored) {
        return compilation.of(stored).stream().map(Compiled::postmortem).toList();
    }

    /**
     * Incidents asked for by key.
     *
     * @param unavailable the keys that gave none, as they were asked
     */
    public record Answer(List<Postmortem> incidents, List<String> unavailable) {

        public Answer {
            incidents = List.copyOf(incidents);
            unavailable = List.copyOf(unavailable);
        }
    }

    /**
     * A page of incidents.
     *
     * @param incidents at most as many as were asked for
     * @param total how many the query finds in all
     */
    public record Page(List<Postmortem> incidents, int total) {}
}
