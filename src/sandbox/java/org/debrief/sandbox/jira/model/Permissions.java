package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what in which project.
 */
public final class Permissions {
    private final Sql sql;
    private final Projects projects;
    private final Snapshot<Map<Key, Set<Holder>>> grants;

    private record Key(long project, Permission permission) {
    }

    Permissions(Sql sql, Projects projects) {
        this.sql = sql;
        this.projects = projects;
        this.grants = new Snapshot<>(sql, this::load);
    }

    /** Whether a reader, null for one who has not signed in, has a permission; in archived projects nobody has any. */
    public boolean allows(Permission permission, long project, User reader) {
        boolean open = projects.byId(project).filter(found -> !found.archived()).isPresent();
        boolean mayCome = reader == null || reader.active();
        return open && mayCome && holders(project, permission).stream().anyMatch(holder -> holder.includes(reader));
    }

    /** Whether a reader, null for one who has not signed in, has a permission for an issue; nobody has any for an issue they may not see. */
    public boolean allows(Permission permission, StoredIssue issue, User reader) {
        return allows(permission, issue.fields().project(), reader);
    }

    /** The ids of the projects a reader may browse. */
    public List<Long> browsable(User reader) {
        return projects.all().stream().map(StoredProject::id).filter(project -> allows(Permission.BROWSE_PROJECTS, project, reader)).toList();
    }

    public Set<Holder> holders(long project, Permission permission) {
        return grants.get().getOrDefault(new Key(project, permission), Set.of());
    }

    /** Grants a permission to these holders and to nobody else. */
    public void grant(long project, Permission permission, Collection<Holder> holders) {
        sql.inTransaction(() -> {
            sql.change("delete from permission_grant where project = ? and permission = ?", project, permission.name());
            Set.copyOf(holders).forEach(holder -> sql.change("insert into permission_grant values (?, ?, ?)", project, permission.name(),
                    holder.toString()));
            grants.changed();
        });
    }

    /** Grants what a new project starts with: everything to those who work in projects, its administration to administrators. */
    public void grantDefaults(long project) {
        for (Permission permission : Permission.values()) {
            String group = permission == Permission.ADMINISTER_PROJECTS ? Users.ADMINISTRATORS : Users.WORKERS;
            grant(project, permission, Set.of(new Holder.Group(group)));
        }
    }

    private Map<Key, Set<Holder>> load() {
        return sql.list("select project, permission, holder from permission_grant",
                        row -> Map.entry(new Key(row.getLong(1), Permission.valueOf(row.getString(2))), Holder.of(row.getString(3)))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }
}
