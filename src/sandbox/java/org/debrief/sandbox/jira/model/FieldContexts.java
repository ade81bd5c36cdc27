package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The contexts of all custom fields. A project belongs to one context of a field at most: naming it in another takes it out of the first.
 */
public final class FieldContexts {
    private final Sql sql;
    private final Snapshot<List<FieldContext>> all;

    FieldContexts(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, this::load);
    }

    public List<FieldContext> of(long field) {
        return all.get().stream().filter(context -> context.field() == field).toList();
    }

    public Optional<FieldContext> byId(long id) {
        return all.get().stream().filter(context -> context.id() == id).findFirst();
    }

    /** The context that holds for a project whatever the type: the one that names it, else the global one. */
    public Optional<FieldContext> of(long field, long project) {
        List<FieldContext> contexts = of(field);
        Optional<FieldContext> own = contexts.stream().filter(context -> context.projects().contains(project)).findFirst();
        return own.or(() -> contexts.stream().filter(FieldContext::global).findFirst());
    }

    /** The context of a field for issues of a type in a project; empty where the field does not apply. */
    public Optional<FieldContext> of(long field, long project, long type) {
        return of(field, project).filter(context -> context.has(type));
    }

    /** Adds a context; the id of the wanted one is ignored. */
    public FieldContext create(FieldContext wanted) {
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into field_context values (?, ?, ?, ?, ?)", id, wanted.field(), wanted.name(), wanted.description(), wanted.global());
            write(id, wanted);
            return byId(id).orElseThrow();
        });
    }

    /** Writes everything of a context but its id and field. */
    public void save(FieldContext context) {
        sql.inTransaction(() -> {
            sql.change("update field_context set name = ?, description = ?, global = ? where id = ?",
                    context.name(), context.description(), context.global(), context.id());
            sql.change("delete from field_context_project where context = ?", context.id());
            sql.change("delete from field_context_type where context = ?", context.id());
            write(context.id(), context);
        });
    }

    /** To be called when fields or projects went. */
    void forget() {
        all.changed();
    }

    private void write(long id, FieldContext context) {
        if (context.global() && !context.projects().isEmpty()) {
            throw new Refused("A global context names no projects.");
        }
        for (long project : context.projects()) {
            sql.change("delete from field_context_project where project = ? and context in (select id from field_context where field = ?)", project,
                    context.field());
            sql.change("insert into field_context_project values (?, ?)", id, project);
        }
        context.types().forEach(type -> sql.change("insert into field_context_type values (?, ?)", id, type));
        all.changed();
    }

    private List<FieldContext> load() {
        Map<Long, Set<Long>> projects = pairs("select context, project from field_context_project");
        Map<Long, Set<Long>> types = pairs("select context, type from field_context_type");
        return sql.list("select * from field_context order by id",
                row -> new FieldContext(row.getLong("id"), row.getLong("field"), row.getString("name"),
                row.getString("description"), row.getBoolean("global"), projects.getOrDefault(row.getLong("id"), Set.of()),
                types.getOrDefault(row.getLong("id"), Set.of())));
    }

    private Map<Long, Set<Long>> pairs(String statement) {
        return sql.list(statement, row -> Map.entry(row.getLong(1), row.getLong(2))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }
}
