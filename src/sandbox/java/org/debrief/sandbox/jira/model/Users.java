package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people of the site, with their groups and passwords.
 */
public final class Users {
    /** The group whose members administer the site. */
    public static final String ADMINISTRATORS = "jira-administrators";
    /** The group that works in projects which were given no other permissions. */
    public static final String WORKERS = "jira-users";

    private final Sql sql;
    private final Snapshot<List<User>> all;
    private final Groups groups;

    Users(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, this::load);
        this.groups = new Groups(sql, all::changed);
    }

    /** Everyone, by name. */
    public List<User> all() {
        return all.get();
    }

    public Optional<User> byKey(String key) {
        return all().stream().filter(user -> user.key().equals(key)).findFirst();
    }

    /** The user who signs in with this name, in any case. */
    public Optional<User> byName(String name) {
        return all().stream().filter(user -> user.name().equalsIgnoreCase(name)).findFirst();
    }

    public Groups groups() {
        return groups;
    }

    /** The members of a group, by name. */
    public List<User> members(String group) {
        return all().stream().filter(user -> user.isIn(group)).toList();
    }

    public boolean administers(User user) {
        return user != null && user.active() && user.isIn(ADMINISTRATORS);
    }

    /** Whether the password is that of an active user. */
    public boolean password(String name, String password) {
        Optional<User> user = byName(name).filter(User::active);
        return user.isPresent() && sql.first("select salt, secret from person where person_key = ?",
                row -> new Password(row.getString(1), row.getString(2)), user.get().key()).orElseThrow().is(password);
    }

    /** Adds a user. */
    public void add(User user, String password) {
        if (byName(user.name()).isPresent() || byKey(user.key()).isPresent()) {
            throw new Refused("A user with that username already exists.");
        }
        Password kept = Password.of(password);
        sql.inTransaction(() -> {
            sql.change("insert into person values (?, ?, ?, ?, ?, ?, ?, ?, ?)", user.key(), user.name(), user.fullName(), user.email(),
                    user.zone().getId(),
                    user.locale().toLanguageTag(), user.active(), kept.salt(), kept.secret());
            writeGroups(user);
        });
    }

    /** Gives a user another password. */
    public void changePassword(User user, String password) {
        Password kept = Password.of(password);
        sql.change("update person set salt = ?, secret = ? where person_key = ?", kept.salt(), kept.secret(), user.key());
    }

    /** Writes everything of a user but the key and the password. */
    public void save(User user) {
        if (byName(user.name()).filter(other -> !other.key().equals(user.key())).isPresent()) {
            throw new Refused("A user with that username already exists.");
        }
        sql.inTransaction(() -> {
            sql.change("update person set name = ?, full_name = ?, email = ?, zone = ?, locale = ?, active = ? where person_key = ?",
                    user.name(), user.fullName(), user.email(), user.zone().getId(), user.locale().toLanguageTag(), user.active(), user.key());
            sql.change("delete from membership where person_key = ?", user.key());
            writeGroups(user);
        });
    }

    private void writeGroups(User user) {
        user.groups().stream().filter(group -> !groups.exists(group)).findAny().ifPresent(group -> {
            throw new Refused("Group '" + group + "' does not exist.");
        });
        user.groups().forEach(group -> sql.change("insert into membership values (?, ?)", group, user.key()));
        all.changed();
    }

    private List<User> load() {
        Map<String, Set<String>> groups = sql.list("select person_key, group_name from membership",
                row -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return sql.list("select * from person order by name", row -> user(row, groups));
    }

    private static User user(ResultSet row, Map<String, Set<String>> groups) throws SQLException {
        String key = row.getString("person_key");
        return new User(key, row.getString("name"), row.getString("full_name"), row.getString("email"), ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("locale")), row.getBoolean("active"), groups.getOrDefault(key, Set.of()));
    }
}
