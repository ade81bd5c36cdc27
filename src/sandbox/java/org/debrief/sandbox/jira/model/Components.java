package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * The components of all projects.
 */
public final class Components {
    private final Sql sql;
    private final Snapshot<List<StoredComponent>> all;

    Components(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from component order by lower(name), id", row -> new StoredComponent(row.getLong("id"),
                row.getLong("project"), row.getString("name"), row.getString("description"), row.getString("lead"),
                StoredComponent.DefaultAssignee.valueOf(row.getString("assignee")), row.getBoolean("archived"))));
    }

    /** The components of a project, by name, archived ones too. */
    public List<StoredComponent> of(long project) {
        return all.get().stream().filter(component -> component.project() == project).toList();
    }

    public Optional<StoredComponent> byId(long id) {
        return all.get().stream().filter(component -> component.id() == id).findFirst();
    }

    /** Makes a component; the id is ignored, and a name the project has already is refused. */
    public StoredComponent create(StoredComponent wanted) {
        check(wanted);
        long id = sql.nextId();
        sql.change("insert into component values (?, ?, ?, ?, ?, ?, ?)", id, wanted.project(), wanted.name(), wanted.description(), wanted.lead(),
                wanted.assignee().name(), wanted.archived());
        all.changed();
        return byId(id).orElseThrow();
    }

    /** Writes everything of a component but its id and project. */
    public void save(StoredComponent component) {
        check(component);
        sql.change("update component set name = ?, description = ?, lead = ?, assignee = ?, archived = ? where id = ?", component.name(),
                component.description(), component.lead(), component.assignee().name(), component.archived(), component.id());
        all.changed();
    }

    void delete(long id) {
        sql.change("delete from component where id = ?", id);
        all.changed();
    }

    /** To be called when a project went. */
    void forget() {
        all.changed();
    }

    private void check(StoredComponent wanted) {
        Description.check(wanted.description());
        if (of(wanted.project()).stream().anyMatch(other -> other.id() != wanted.id() && other.name().equalsIgnoreCase(wanted.name()))) {
            throw new Refused("A component with the name " + wanted.name() + " already exists in this project.");
        }
    }
}
