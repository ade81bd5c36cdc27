package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * The kinds of links between issues.
 */
public final class LinkTypes {
    private final Sql sql;
    private final Snapshot<List<StoredLinkType>> all;

    LinkTypes(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from link_type order by name, id",
                row -> new StoredLinkType(row.getLong("id"), row.getString("name"), row.getString("outward"), row.getString("inward"))));
    }

    public List<StoredLinkType> all() {
        return all.get();
    }

    public Optional<StoredLinkType> byId(long id) {
        return all().stream().filter(type -> type.id() == id).findFirst();
    }

    public List<StoredLinkType> byName(String name) {
        return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).toList();
    }

    public StoredLinkType create(String name, String outward, String inward) {
        if (!byName(name).isEmpty()) {
            throw new Refused("Another link type with this name already exists.");
        }
        long id = sql.nextId();
        sql.change("insert into link_type values (?, ?, ?, ?)", id, name, outward, inward);
        all.changed();
        return byId(id).orElseThrow();
    }
}
