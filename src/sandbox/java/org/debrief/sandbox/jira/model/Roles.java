package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The roles of the site, and who has them in which project: people and groups.
 */
public final class Roles {
    /** The role of those who administer a project. */
    public static final String ADMINISTRATORS = "Administrators";
    /** The role of those who work in a project. */
    public static final String DEVELOPERS = "Developers";

    private final Sql sql;
    private final Snapshot<List<StoredRole>> all;
    private final Snapshot<Map<Long, List<Member>>> members;

    private record Member(long project, String role, Holder holder) {
    }

    Roles(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from project_role order by name",
                row -> new StoredRole(row.getLong("id"), row.getString("name"), row.getString("description"))));
        this.members = new Snapshot<>(sql, () -> sql.list("select m.project, r.name, m.holder from role_member m join project_role r on r.id = m.role",
                row -> new Member(row.getLong(1), row.getString(2), Holder.of(row.getString(3)))).stream().collect(groupingBy(Member::project)));
    }

    /** All roles, by name. */
    public List<StoredRole> all() {
        return all.get();
    }

    public Optional<StoredRole> byName(String name) {
        return all().stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /** Who has which role in a project, by the role's name; roles nobody has are left out. */
    public Map<String, Set<Holder>> of(long project) {
        return members.get().getOrDefault(project, List.of()).stream().collect(groupingBy(Member::role, mapping(Member::holder, toSet())));
    }

    /** Gives a role in a project to these people and groups, and to nobody else. */
    public void assign(long project, StoredRole role, Collection<Holder> holders) {
        if (!holders.stream().allMatch(holder -> holder instanceof Holder.Person || holder instanceof Holder.Group)) {
            throw new Refused("Only users and groups can have a role.");
        }
        sql.inTransaction(() -> {
            sql.change("delete from role_member where project = ? and role = ?", project, role.id());
            Set.copyOf(holders).forEach(holder -> sql.change("insert into role_member values (?, ?, ?)", project, role.id(), holder.toString()));
            members.changed();
        });
    }

    /** To be called when a project went. */
    void forget() {
        members.changed();
    }

    /** Gives the roles of a new project. */
    void assignDefaults(long project) {
        byName(ADMINISTRATORS).ifPresent(role -> assign(project, role, Set.of(new Holder.Group(Users.ADMINISTRATORS))));
        byName(DEVELOPERS).ifPresent(role -> assign(project, role, Set.of(new Holder.Group(Users.WORKERS))));
    }
}
