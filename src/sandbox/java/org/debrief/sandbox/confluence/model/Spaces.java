package org.debrief.sandbox.confluence.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The spaces, whoever asks. Keys compare without case. */
public final class Spaces {
    private final Sql sql;
    private final Clock clock;

    Spaces(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All spaces by name. */
    public List<Space> all() {
        return sql.list(Spaces::space, "select * from cf_space order by lower(name)");
    }

    /** The space of this key. */
    public Optional<Space> byKey(String key) {
        return sql.first(Spaces::space, "select * from cf_space where lower(space_key) = lower(?)", key);
    }

    /** The space of this id. */
    public Optional<Space> byId(long id) {
        return sql.first(Spaces::space, "select * from cf_space where id = ?", id);
    }

    long add(String key, String name, String description, String creator) {
        return sql.insert("insert into cf_space (space_key, name, description, creator, created) values (?,?,?,?,?)", key, name,
                description, creator,
                clock.millis());
    }

    void home(long space, long page) {
        sql.change("update cf_space set home_page = ? where id = ?", page, space);
    }

    void change(Space space) {
        sql.change("update cf_space set name = ?, description = ?, home_page = ?, archived = ? where id = ?", space.name(),
                space.description(),
                space.homePage(), space.archived(), space.id());
    }

    void remove(Space space) {
        String pages = "(select id from cf_page where space_id = ?)";
        sql.change("delete from cf_labelling where content_id in " + pages + " or content_id in (select id from cf_file where page_id in "
                + pages + ")",
                space.id(), space.id());
        sql.change("delete from cf_property where owner_kind = 'content' and owner_id in " + pages
                + " or owner_kind = 'space' and owner_id = ?",
                space.id(), space.id());
        sql.change("update cf_page set parent = null where space_id = ?", space.id());
        sql.change("delete from cf_page where space_id = ?", space.id());
        sql.change("delete from cf_space where id = ?", space.id());
    }

    private static Space space(ResultSet row) throws SQLException {
        return new Space(row.getLong("id"), row.getString("space_key"), row.getString("name"), row.getString("description"),
                row.getString("creator"),
                Instant.ofEpochMilli(row.getLong("created")), row.getObject("home_page", Long.class), row.getBoolean("archived"));
    }
}
