package org.debrief.app.incident;

import java.util.List;
import java.util.Map;

/**
 * What was removed from an incident, what was removed last first.
 *
 * @param removals no more than are asked for
 * @param total how many there are
 * @param names the full name of each person in it, by user name
 */
public record RemovedParts<T>(List<Removal<T>> removals, int total, Map<String, String> names) {

    public RemovedParts {
        removals = List.copyOf(removals);
        names = Map.copyOf(names);
    }
}
