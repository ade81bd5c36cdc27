package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * The issue types of the site.
 */
public final class IssueTypes {
    private final Sql sql;
    private final IssueTypeSchemes schemes;
    private final Snapshot<List<StoredIssueType>> all;

    IssueTypes(Sql sql, IssueTypeSchemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from issue_type order by sub_task, id", row -> new StoredIssueType(row.getLong("id"),
                row.getString("name"), row.getString("description"), row.getBoolean("sub_task"))));
    }

    public List<StoredIssueType> all() {
        return all.get();
    }

    public Optional<StoredIssueType> byId(long id) {
        return all().stream().filter(type -> type.id() == id).findFirst();
    }

    public Optional<StoredIssueType> byName(String name) {
        return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Makes a type and adds it to the default scheme, as the product does; a name that is taken in any case is refused. */
    public StoredIssueType create(String name, String description, boolean subTask) {
        if (name == null || name.isBlank()) {
            throw new Refused("You must specify a name for this new issue type.");
        }
        if (byName(name).isPresent()) {
            throw new Refused("An issue type with this name already exists.");
        }
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into issue_type values (?, ?, ?, ?)", id, name, description == null ? "" : description, subTask);
            all.changed();
            schemes.addToDefault(id);
            return byId(id).orElseThrow();
        });
    }
}
