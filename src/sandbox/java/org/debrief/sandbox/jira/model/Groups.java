package org.debrief.sandbox.jira.model;

import java.util.List;

/**
 * The groups of the site, those without members too.
 */
public final class Groups {
    private static final int LONGEST_NAME = 255;

    private final Sql sql;
    private final Snapshot<List<String>> all;
    private final Runnable membersChanged;

    Groups(Sql sql, Runnable membersChanged) {
        this.sql = sql;
        this.membersChanged = membersChanged;
        this.all = new Snapshot<>(sql, () -> sql.list("select name from user_group order by lower(name)", row -> row.getString(1)));
    }

    /** The names of all groups, sorted. */
    public List<String> all() {
        return all.get();
    }

    public boolean exists(String name) {
        return all().contains(name);
    }

    public void create(String wanted) {
        String name = wanted == null ? "" : wanted.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("The group name must have from 1 to " + LONGEST_NAME + " characters.");
        }
        if (all().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new Refused("A group or user with this name already exists.");
        }
        sql.change("insert into user_group values (?)", name);
        all.changed();
    }

    /** Deletes a group; those of the administrators and of people at work stay. */
    public void delete(String name) {
        if (name.equals(Users.ADMINISTRATORS) || name.equals(Users.WORKERS)) {
            throw new Refused("The group '" + name + "' is needed by the site and cannot be deleted.");
        }
        sql.inTransaction(() -> {
            sql.change("delete from membership where group_name = ?", name);
            sql.change("delete from user_group where name = ?", name);
            all.changed();
            membersChanged.run();
        });
    }
}
