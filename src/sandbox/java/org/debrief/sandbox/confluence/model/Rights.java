package org.debrief.sandbox.confluence.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who may do what in which space. Members of the administrators' group may do everything. */
public final class Rights {
    private final Sql sql;
    private final People people;

    public Rights(Sql sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** Whether the user ({@code null}: anonymous) has the right in the space; changing needs seeing. */
    public boolean has(String userName, Right right, Space space) {
        Set<String> groups = people.groups(userName);
        if (groups.contains(People.ADMINISTRATORS)) {
            return true;
        }
        List<Grant> grants = grants(space);
        return holds(userName, groups, right, grants) && (right == Right.VIEW || holds(userName, groups, Right.VIEW, grants));
    }

    /** Whether the user is an administrator of the site. */
    public boolean isAdministrator(String userName) {
        return people.groups(userName).contains(People.ADMINISTRATORS);
    }

    /** The rights given in a space. */
    public List<Grant> grants(Space space) {
        return sql.list(row -> new Grant(Right.valueOf(row.getString(1)), new Holder(Holder.Kind.valueOf(row.getString(2)),
                row.getString(3))),
                "select permission, holder_kind, holder from cf_right where space_id = ? order by holder_kind, holder, permission",
                space.id());
    }

    /** Gives a right. */
    public void give(Space space, Right right, Holder holder) {
        sql.change("merge into cf_right (space_id, permission, holder_kind, holder) key (space_id, permission, holder_kind, holder) "
                + "values (?,?,?,?)",
                space.id(), right.name(), holder.kind().name(), key(holder));
    }

    /** Takes a right away. */
    public void take(Space space, Right right, Holder holder) {
        sql.change("delete from cf_right where space_id = ? and permission = ? and holder_kind = ? and holder = ?", space.id(),
                right.name(),
                holder.kind().name(), key(holder));
    }

    private static boolean holds(String userName, Set<String> groups, Right right, List<Grant> grants) {
        return grants.stream().filter(grant -> grant.right() == right).map(Grant::holder).anyMatch(holder -> switch (holder.kind()) {
            case ANONYMOUS -> userName == null;
            case USER -> holder.name().equalsIgnoreCase(userName);
            case GROUP -> groups.contains(holder.name());
        });
    }

    private static String key(Holder holder) {
        return holder.kind() == Holder.Kind.USER ? holder.name().toLowerCase(Locale.ROOT) : holder.name();
    }
}
