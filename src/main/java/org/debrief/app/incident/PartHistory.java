package org.debrief.app.incident;

import java.util.List;
import java.util.Map;

/**
 * What was done to a part, the oldest first.
 *
 * @param names the full name of each person in it, by user name
 */
public record PartHistory<T>(List<PartChange<T>> changes, Map<String, String> names) {

    public PartHistory {
        changes = List.copyOf(changes);
        names = Map.copyOf(names);
    }
}
