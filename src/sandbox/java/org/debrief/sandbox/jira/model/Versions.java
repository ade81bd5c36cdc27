package org.debrief.sandbox.jira.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of all projects, each project's in an order of its own.
 */
public final class Versions {
    private final Sql sql;
    private final Snapshot<List<StoredVersion>> all;

    Versions(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from version order by project, position, id", row -> new StoredVersion(
                row.getLong("id"), row.getLong("project"), row.getString("name"), row.getString("description"),
                new StoredVersion.Stage(row.getBoolean("released"), row.getBoolean("archived")), row.getObject("start_date", LocalDate.class),
                row.getObject("release_date", LocalDate.class))));
    }

    /** The versions of a project in their order, archived ones too. */
    public List<StoredVersion> of(long project) {
        return all.get().stream().filter(version -> version.project() == project).toList();
    }

    public Optional<StoredVersion> byId(long id) {
        return all.get().stream().filter(version -> version.id() == id).findFirst();
    }

    /** Makes a version after the others; the id is ignored, and a name the project has already is refused. */
    public StoredVersion create(StoredVersion wanted) {
        check(wanted);
        long id = sql.nextId();
        sql.change("insert into version select ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(position) + 1, 0) from version where project = ?", id, wanted.project(),
                wanted.name(), wanted.description(), wanted.stage().archived(), wanted.stage().released(), wanted.start(), wanted.release(),
                wanted.project());
        all.changed();
        return byId(id).orElseThrow();
    }

    /** Writes everything of a version but its id, project and place. */
    public void save(StoredVersion version) {
        check(version);
        sql.change("update version set name = ?, description = ?, archived = ?, released = ?, start_date = ?, release_date = ? where id = ?",
                version.name(), version.description(), version.stage().archived(), version.stage().released(), version.start(), version.release(),
                version.id());
        all.changed();
    }

    /** Puts a version at a place among those of its project, counted from zero. */
    public void place(StoredVersion version, int position) {
        sql.inTransaction(() -> {
            List<StoredVersion> order = new ArrayList<>(of(version.project()));
            order.removeIf(other -> other.id() == version.id());
            order.add(Math.min(Math.max(0, position), order.size()), version);
            for (int i = 0; i < order.size(); i++) {
                sql.change("update version set position = ? where id = ?", i, order.get(i).id());
            }
            all.changed();
        });
    }

    void delete(long id) {
        sql.change("delete from version where id = ?", id);
        all.changed();
    }

    /** To be called when a project went. */
    void forget() {
        all.changed();
    }

    private void check(StoredVersion wanted) {
        Description.check(wanted.description());
        if (of(wanted.project()).stream().anyMatch(other -> other.id() != wanted.id() && other.name().equalsIgnoreCase(wanted.name()))) {
            throw new Refused("A version with this name already exists in this project.");
        }
    }
}
