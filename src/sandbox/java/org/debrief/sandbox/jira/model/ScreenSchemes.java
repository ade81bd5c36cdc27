package org.debrief.sandbox.jira.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The screen schemes of the site.
 */
public final class ScreenSchemes {
    private final Sql sql;
    private final Snapshot<List<ScreenScheme>> all;

    ScreenSchemes(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, this::load);
    }

    public List<ScreenScheme> all() {
        return all.get();
    }

    public Optional<ScreenScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /** Stores a new scheme and gives it its id. */
    public ScreenScheme create(ScreenScheme wanted) {
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into screen_scheme values (?, ?, ?)", id, wanted.name(), wanted.description() == null ? "" : wanted.description());
            write(id, wanted.screens());
            return byId(id).orElseThrow();
        });
    }

    /** Writes everything of a scheme but its id. */
    public void save(ScreenScheme scheme) {
        sql.inTransaction(() -> {
            sql.change("update screen_scheme set name = ?, description = ? where id = ?",
                    scheme.name(), scheme.description() == null ? "" : scheme.description(), scheme.id());
            sql.change("delete from screen_scheme_screen where scheme = ?", scheme.id());
            write(scheme.id(), scheme.screens());
        });
    }

    private void write(long scheme, Map<ScreenScheme.Operation, Long> screens) {
        screens.forEach((operation, screen) -> sql.change("insert into screen_scheme_screen values (?, ?, ?)", scheme, operation.name(), screen));
        all.changed();
    }

    private List<ScreenScheme> load() {
        Map<Long, Map<ScreenScheme.Operation, Long>> screens = new HashMap<>();
        sql.list("select scheme, operation, screen from screen_scheme_screen",
                row -> screens.computeIfAbsent(row.getLong(1), scheme -> new EnumMap<>(ScreenScheme.Operation.class))
                        .put(ScreenScheme.Operation.valueOf(row.getString(2)), row.getLong(3)));
        return sql.list("select * from screen_scheme order by name", row -> new ScreenScheme(row.getLong("id"), row.getString("name"),
                row.getString("description"), screens.getOrDefault(row.getLong("id"), Map.of())));
    }
}
