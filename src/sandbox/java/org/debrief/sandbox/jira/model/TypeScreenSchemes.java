package org.debrief.sandbox.jira.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The issue type screen schemes and which project uses which.
 */
public final class TypeScreenSchemes {
    private final Sql sql;
    private final Snapshot<List<TypeScreenScheme>> all;
    private final Snapshot<Map<Long, Long>> byProject;

    TypeScreenSchemes(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, this::load);
        this.byProject = new Snapshot<>(sql, () -> sql.mapping("select id, type_screen_scheme from project"));
    }

    public List<TypeScreenScheme> all() {
        return all.get();
    }

    public Optional<TypeScreenScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /** The scheme a project uses. */
    public TypeScreenScheme of(long project) {
        return byId(byProject.get().get(project)).orElseThrow();
    }

    /** The ids of the projects that use a scheme. */
    public List<Long> projects(long scheme) {
        return byProject.get().entrySet().stream().filter(entry -> entry.getValue() == scheme).map(Map.Entry::getKey).sorted().toList();
    }

    /** Stores a new scheme and gives it its id. */
    public TypeScreenScheme create(TypeScreenScheme wanted) {
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into type_screen_scheme values (?, ?, ?)", id, wanted.name(),
                    wanted.description() == null ? "" : wanted.description());
            write(id, wanted.schemes());
            return byId(id).orElseThrow();
        });
    }

    /** Writes everything of a scheme but its id. */
    public void save(TypeScreenScheme scheme) {
        sql.inTransaction(() -> {
            sql.change("update type_screen_scheme set name = ?, description = ? where id = ?",
                    scheme.name(), scheme.description() == null ? "" : scheme.description(), scheme.id());
            sql.change("delete from type_screen_scheme_type where scheme = ?", scheme.id());
            write(scheme.id(), scheme.schemes());
        });
    }

    public void use(long project, long scheme) {
        sql.change("update project set type_screen_scheme = ? where id = ?", scheme, project);
        byProject.changed();
    }

    /** To be called when a project came or went. */
    void projectsChanged() {
        byProject.changed();
    }

    private void write(long scheme, Map<Long, Long> schemes) {
        schemes.forEach((type, screenScheme) -> sql.change("insert into type_screen_scheme_type values (?, ?, ?)", scheme, type, screenScheme));
        all.changed();
    }

    private List<TypeScreenScheme> load() {
        Map<Long, Map<Long, Long>> schemes = new HashMap<>();
        sql.list("select scheme, type, screen_scheme from type_screen_scheme_type",
                row -> schemes.computeIfAbsent(row.getLong(1), scheme -> new HashMap<>()).put(row.getLong(2), row.getLong(3)));
        return sql.list("select * from type_screen_scheme order by name", row -> new TypeScreenScheme(row.getLong("id"), row.getString("name"),
                row.getString("description"), schemes.getOrDefault(row.getLong("id"), Map.of())));
    }
}
