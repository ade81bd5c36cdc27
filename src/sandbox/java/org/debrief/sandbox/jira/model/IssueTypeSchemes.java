package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The issue type schemes and which project uses which.
 */
public final class IssueTypeSchemes {
    private final Sql sql;
    private final Snapshot<List<IssueTypeScheme>> all;
    private final Snapshot<Map<Long, Long>> byProject;

    IssueTypeSchemes(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, this::load);
        this.byProject = new Snapshot<>(sql, () -> sql.mapping("select id, issue_type_scheme from project"));
    }

    public List<IssueTypeScheme> all() {
        return all.get();
    }

    public Optional<IssueTypeScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /** The scheme a project uses. */
    public IssueTypeScheme of(long project) {
        return byId(schemeIds().get(project)).orElseThrow();
    }

    /** The ids of the projects that use a scheme. */
    public List<Long> projects(long scheme) {
        return schemeIds().entrySet().stream().filter(entry -> entry.getValue() == scheme).map(Map.Entry::getKey).sorted().toList();
    }

    public IssueTypeScheme create(String name, String description, List<Long> types) {
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into issue_type_scheme values (?, ?, ?, null)", id, name, description == null ? "" : description);
            writeTypes(id, types);
            return byId(id).orElseThrow();
        });
    }

    /** Writes everything of a scheme but its id. */
    public void save(IssueTypeScheme scheme) {
        sql.inTransaction(() -> {
            sql.change("update issue_type_scheme set name = ?, description = ?, default_type = ? where id = ?",
                    scheme.name(), scheme.description(), scheme.defaultType(), scheme.id());
            sql.change("delete from issue_type_scheme_type where scheme = ?", scheme.id());
            writeTypes(scheme.id(), scheme.types());
        });
    }

    /** How many issues of these projects have another type than these: the product wants them moved before the others leave a scheme. */
    public long others(Collection<Long> projects, Collection<Long> types) {
        return sql.number("select count(*) from issue where project = any(?) and not type = any(?)", projects, types);
    }

    public void use(long project, long scheme) {
        sql.change("update project set issue_type_scheme = ? where id = ?", scheme, project);
        byProject.changed();
    }

    void addToDefault(long type) {
        IssueTypeScheme scheme = byId(IssueTypeScheme.DEFAULT).orElseThrow();
        List<Long> types = new ArrayList<>(scheme.types());
        types.add(type);
        save(new IssueTypeScheme(scheme.id(), scheme.name(), scheme.description(), types, scheme.defaultType()));
    }

    /** To be called when a project came or went. */
    void projectsChanged() {
        byProject.changed();
    }

    private Map<Long, Long> schemeIds() {
        return byProject.get();
    }

    private void writeTypes(long scheme, List<Long> types) {
        for (int i = 0; i < types.size(); i++) {
            sql.change("insert into issue_type_scheme_type values (?, ?, ?)", scheme, types.get(i), i);
        }
        all.changed();
    }

    private List<IssueTypeScheme> load() {
        Map<Long, List<Long>> types = sql.list("select scheme, type from issue_type_scheme_type order by scheme, position",
                        row -> Map.entry(row.getLong(1), row.getLong(2))).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return sql.list("select * from issue_type_scheme order by id", row -> new IssueTypeScheme(row.getLong("id"), row.getString("name"),
                row.getString("description"), types.getOrDefault(row.getLong("id"), List.of()), Sql.optional(row, "default_type")));
    }
}
