package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Statuses, priorities and resolutions, and the one workflow that joins the statuses.
 */
public final class Constants {
    private final Snapshot<List<StoredStatus>> statuses;
    private final Snapshot<List<Priority>> priorities;
    private final Snapshot<List<Resolution>> resolutions;
    private final Snapshot<List<Transition>> transitions;

    Constants(Sql sql) {
        statuses = new Snapshot<>(sql, () -> sql.list("select * from status order by position", row -> new StoredStatus(row.getLong("id"),
                row.getString("name"), row.getString("description"), StoredStatus.Category.valueOf(row.getString("category")))));
        priorities = new Snapshot<>(sql, () -> sql.list("select * from priority order by position", row -> new Priority(row.getLong("id"),
                row.getString("name"), row.getString("description"), row.getString("colour"))));
        resolutions = new Snapshot<>(sql, () -> sql.list("select * from resolution order by position",
                row -> new Resolution(row.getLong("id"), row.getString("name"), row.getString("description"))));
        transitions = new Snapshot<>(sql, () -> load(sql));
    }

    public List<StoredStatus> statuses() {
        return statuses.get();
    }

    public Optional<StoredStatus> status(long id) {
        return statuses().stream().filter(status -> status.id() == id).findFirst();
    }

    /** The status new issues start in. */
    public StoredStatus firstStatus() {
        return statuses().get(0);
    }

    /** From the most to the least urgent. */
    public List<Priority> priorities() {
        return priorities.get();
    }

    public Optional<Priority> priority(long id) {
        return priorities().stream().filter(priority -> priority.id() == id).findFirst();
    }

    public List<Resolution> resolutions() {
        return resolutions.get();
    }

    public Optional<Resolution> resolution(long id) {
        return resolutions().stream().filter(resolution -> resolution.id() == id).findFirst();
    }

    public List<Transition> transitions() {
        return transitions.get();
    }

    /** The transitions that lead out of a status. */
    public List<Transition> transitionsFrom(long status) {
        return transitions().stream().filter(transition -> transition.from().contains(status)).toList();
    }

    private static List<Transition> load(Sql sql) {
        Map<Integer, Set<Long>> from = sql.list("select transition, status from transition_source",
                row -> Map.entry(row.getInt(1), row.getLong(2))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return sql.list("select * from transition order by position",
                row -> new Transition(row.getInt("id"), row.getString("name"), from.getOrDefault(row.getInt("id"), Set.of()), row.getLong("target")));
    }
}
