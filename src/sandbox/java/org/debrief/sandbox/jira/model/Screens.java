package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The screens of the site, with their tabs and fields.
 */
public final class Screens {
    private final Sql sql;
    private final Snapshot<List<Screen>> all;

    private record TabRow(long screen, Screen.Tab tab) {
    }

    Screens(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, this::load);
    }

    public List<Screen> all() {
        return all.get();
    }

    public Optional<Screen> byId(long id) {
        return all().stream().filter(screen -> screen.id() == id).findFirst();
    }

    /** Stores a new screen with its tabs and gives it its id; a name that is taken is refused. */
    public Screen create(Screen wanted) {
        if (all().stream().anyMatch(screen -> screen.name().equalsIgnoreCase(wanted.name()))) {
            throw new Refused("A screen with this name already exists.");
        }
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into screen values (?, ?, ?)", id, wanted.name(), text(wanted.description()));
            writeTabs(id, wanted.tabs());
            return byId(id).orElseThrow();
        });
    }

    /** Writes everything of a screen but its id; tabs with id 0 are new, tabs not named are gone. */
    public Screen save(Screen screen) {
        return sql.inTransaction(() -> {
            sql.change("update screen set name = ?, description = ? where id = ?", screen.name(), text(screen.description()), screen.id());
            sql.change("delete from screen_tab where screen = ?", screen.id());
            writeTabs(screen.id(), screen.tabs());
            return byId(screen.id()).orElseThrow();
        });
    }

    /** Takes a field that is gone off every screen. */
    void forget(String fieldId) {
        sql.change("delete from screen_field where field = ?", fieldId);
        all.changed();
    }

    private void writeTabs(long screen, List<Screen.Tab> tabs) {
        for (int i = 0; i < tabs.size(); i++) {
            Screen.Tab tab = tabs.get(i);
            long id = tab.id() == 0 ? sql.nextId() : tab.id();
            sql.change("insert into screen_tab values (?, ?, ?, ?)", id, screen, tab.name(), i);
            for (int j = 0; j < tab.fields().size(); j++) {
                sql.change("insert into screen_field values (?, ?, ?)", id, tab.fields().get(j), j);
            }
        }
        all.changed();
    }

    private static String text(String description) {
        return description == null ? "" : description;
    }

    private List<Screen> load() {
        Map<Long, List<String>> fields = sql.list("select tab, field from screen_field order by tab, position",
                row -> Map.entry(row.getLong(1), row.getString(2))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<Long, List<Screen.Tab>> tabs = sql.list("select id, screen, name from screen_tab order by screen, position",
                        row -> new TabRow(row.getLong("screen"), new Screen.Tab(row.getLong("id"), row.getString("name"),
                        fields.getOrDefault(row.getLong("id"), List.of()))))
                .stream().collect(groupingBy(TabRow::screen, mapping(TabRow::tab, toList())));
        return sql.list("select * from screen order by name",
                row -> new Screen(row.getLong("id"), row.getString("name"), row.getString("description"),
                tabs.getOrDefault(row.getLong("id"), List.of())));
    }
}
