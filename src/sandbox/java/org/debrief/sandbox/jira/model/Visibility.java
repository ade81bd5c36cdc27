package org.debrief.sandbox.jira.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which issues a reader may see: those of projects they may browse, but for those with a security level they are outside of.
 */
public final class Visibility {
    private final Permissions permissions;
    private final User reader;
    private final List<Long> projects;

    /** What must be so with an issue for a grant to reach it: nothing, or that the reader is named by one of two fields. */
    private enum Tie {
        NONE(null), REPORTER(SystemField.REPORTER), ASSIGNEE(SystemField.ASSIGNEE);

        private final SystemField field;

        Tie(SystemField field) {
            this.field = field;
        }
    }

    /**
     * @param reader null for one who has not signed in
     */
    Visibility(Permissions permissions, User reader) {
        this.permissions = permissions;
        this.reader = reader;
        this.projects = permissions.browsable(reader);
    }

    /** The ids of the projects the reader may browse. */
    public List<Long> projects() {
        return projects;
    }

    /** Whether the reader may see an issue. */
    public boolean includes(StoredIssue issue) {
        return permissions.allows(Permission.BROWSE_PROJECTS, issue, reader);
    }

    /** The same as a condition on the rows {@code i} of issues or of the index of searches. */
    public Condition condition() {
        Map<Tie, List<Long>> byTie = new LinkedHashMap<>();
        Map<Tie, Map<Long, List<Long>>> levels = new LinkedHashMap<>();
        for (long project : projects) {
            Matter matter = permissions.matter(project, null).orElseThrow();
            ties(permissions.holders(project, Permission.BROWSE_PROJECTS), matter)
                    .forEach(tie -> byTie.computeIfAbsent(tie, none -> new ArrayList<>()).add(project));
            for (SecurityLevel level : permissions.levels(project)) {
                ties(level.holders(), matter).forEach(tie -> levels.computeIfAbsent(tie, none -> new LinkedHashMap<>())
                        .computeIfAbsent(level.id(), none -> new ArrayList<>()).add(project));
            }
        }
        return browsable(byTie).and(inside(levels));
    }

    private Condition browsable(Map<Tie, List<Long>> byTie) {
        return Condition.any(byTie.entrySet().stream().map(entry -> tied(entry.getKey(), Condition.of("i.project = any(?)", entry.getValue()))).toList());
    }

    private Condition inside(Map<Tie, Map<Long, List<Long>>> levels) {
        List<Condition> ways = new ArrayList<>(List.of(Condition.of("i.security is null")));
        levels.forEach((tie, byLevel) -> {
            Map<List<Long>, List<Long>> byProjects = new LinkedHashMap<>();
            byLevel.forEach((level, places) -> byProjects.computeIfAbsent(places, none -> new ArrayList<>()).add(level));
            byProjects.forEach((places, ids) -> ways.add(tied(tie, Condition.of("i.security = any(?) and i.project = any(?)", ids, places))));
        });
        return Condition.any(ways);
    }

    private Condition tied(Tie tie, Condition condition) {
        return tie == Tie.NONE ? condition : condition.and(Condition.of("i." + tie.field.id() + " = ?", reader.key()));
    }

    private Set<Tie> ties(Set<Holder> holders, Matter matter) {
        if (holders.stream().anyMatch(holder -> !holder.dependsOnIssue() && holder.includes(reader, matter))) {
            return Set.of(Tie.NONE);
        }
        Set<Tie> ties = new LinkedHashSet<>();
        if (reader != null) {
            holders.forEach(holder -> tie(holder).ifPresent(ties::add));
        }
        return ties;
    }

    private static Optional<Tie> tie(Holder holder) {
        return List.of(Tie.REPORTER, Tie.ASSIGNEE).stream().filter(tie -> holder.equals(new Holder.Named(tie.field))).findFirst();
    }
}
