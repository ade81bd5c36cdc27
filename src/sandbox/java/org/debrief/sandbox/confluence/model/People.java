package org.debrief.sandbox.confluence.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.Accounts;

/** The users of the small Confluence and their groups. User names are kept in lower case. */
public final class People implements Accounts {
    /** The group of those who see and change everything. */
    public static final String ADMINISTRATORS = "confluence-administrators";
    /** The group of everybody who can sign in. */
    public static final String USERS = "confluence-users";

    private static final String SELECT = "select p.*, exists (select 1 from cf_membership m where m.person = p.name and m.group_name = '"
            + ADMINISTRATORS
            + "') admin from cf_person p where ";

    private final Sql sql;

    public People(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Account> byName(String userName) {
        return userName == null ? Optional.empty() : sql.first(People::account, SELECT + "name = ?", userName.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Account> byKey(String key) {
        return sql.first(People::account, SELECT + "person_key = ?", key);
    }

    @Override
    public boolean password(String userName, String password) {
        return sql.first(row -> Passwords.equal(row.getString("secret"), Passwords.digest(row.getString("salt"), password)),
                "select salt, secret from cf_person where active and name = ?", userName.toLowerCase(Locale.ROOT)).orElse(false);
    }

    /** The names of all users, in order. */
    public List<String> names() {
        return sql.list(row -> row.getString(1), "select name from cf_person order by name");
    }

    /** The groups of a user; none for an anonymous reader ({@code null}). */
    public Set<String> groups(String userName) {
        return userName == null ? Set.of()
                : Set.copyOf(sql.list(row -> row.getString(1), "select group_name from cf_membership where person = ?",
                userName.toLowerCase(Locale.ROOT)));
    }

    /** The names of all groups, in order. */
    public List<String> allGroups() {
        return sql.list(row -> row.getString(1), "select distinct group_name from cf_membership order by group_name");
    }

    /** Adds a user in these groups; nothing happens when there is one of this name. */
    public void add(Account account, String password, String... groups) {
        if (byName(account.name()).isPresent()) {
            return;
        }
        String salt = Passwords.salt();
        sql.change("insert into cf_person (name, person_key, full_name, email, zone, locale, active, salt, secret) values "
                + "(?,?,?,?,?,?,?,?,?)",
                account.name(), account.key(), account.fullName(), account.email(), account.zone().getId(),
                account.locale().toLanguageTag(),
                account.active(), salt, Passwords.digest(salt, password));
        for (String group : groups) {
            sql.change("insert into cf_membership (person, group_name) values (?,?)", account.name(), group);
        }
    }

    /** Lets a user sign in, or no longer. */
    public void activate(String userName, boolean active) {
        sql.change("update cf_person set active = ? where name = ?", active, userName.toLowerCase(Locale.ROOT));
    }

    /** The names of the members of a group, in order. */
    public List<String> members(String group) {
        return sql.list(row -> row.getString(1), "select person from cf_membership where group_name = ? order by person", group);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString("person_key"), row.getString("name"), row.getString("full_name"), row.getString("email"),
                ZoneId.of(row.getString("zone")), Locale.forLanguageTag(row.getString("locale")), row.getBoolean("active"),
                row.getBoolean("admin"));
    }
}
