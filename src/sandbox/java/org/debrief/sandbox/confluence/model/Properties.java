package org.debrief.sandbox.confluence.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.CurrentUser;

/** The JSON values that programs keep with content and spaces; whoever reads the owner reads them, whoever changes it changes them. */
public final class Properties {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 32_768;

    private final Wiki wiki;
    private final Sql sql;
    private final Clock clock;

    Properties(Wiki wiki, Sql sql, Clock clock) {
        this.wiki = wiki;
        this.sql = sql;
        this.clock = clock;
    }

    /** The properties of an owner by key. */
    public List<StoredProperty> of(PropertyOwner owner) {
        return sql.list(Properties::property, "select * from cf_property where owner_kind = ? and owner_id = ? order by property_key",
                owner.kind(), owner.id());
    }

    /** The property under a key. */
    public Optional<StoredProperty> of(PropertyOwner owner, String key) {
        return sql.first(Properties::property, "select * from cf_property where owner_kind = ? and owner_id = ? and property_key = ?",
                owner.kind(), owner.id(),
                key);
    }

    /** Adds a property under a key that is free. */
    public StoredProperty add(PropertyOwner owner, String key, String json) {
        synchronized (wiki) {
            needsEdit(owner);
            check(key, json);
            if (of(owner, key).isPresent()) {
                throw new Refusal(Reason.CONFLICT, "A property with the key " + key + " already exists");
            }
            sql.insert("insert into cf_property (owner_kind, owner_id, property_key, json, version, modifier, modified, message, "
                    + "minor) values (?,?,?,?,1,?,?,'',false)",
                    owner.kind(), owner.id(), key, json, CurrentUser.name(), clock.millis());
            return of(owner, key).orElseThrow();
        }
    }

    /** Saves the next version of a property, or its first one where there is none. */
    public StoredProperty put(PropertyOwner owner, String key, String json, int version) {
        Optional<StoredProperty> known = of(owner, key);
        if (known.isEmpty() && version == 1) {
            return add(owner, key, json);
        }
        needsEdit(owner);
        check(key, json);
        StoredProperty read = known.orElseThrow(() -> Refusal.missing("No property found with key: " + key));
        if (version != read.version().number() + 1
                || sql.change("update cf_property set json = ?, version = version + 1, modifier = ?, modified = ? "
                + "where id = ? and version = ?", json, CurrentUser.name(), clock.millis(), read.id(), read.version().number()) == 0) {
            throw new Refusal(Reason.CONFLICT, "Can't save property with version " + version + ", the current version is "
                    + read.version().number());
        }
        return of(owner, key).orElseThrow();
    }

    /** Removes a property. */
    public void remove(PropertyOwner owner, String key) {
        needsEdit(owner);
        if (sql.change("delete from cf_property where owner_kind = ? and owner_id = ? and property_key = ?", owner.kind(), owner.id(),
                key) == 0) {
            throw Refusal.missing("No property found with key: " + key);
        }
    }

    private void needsEdit(PropertyOwner owner) {
        boolean allowed = owner instanceof PropertyOwner.OfContent own ? wiki.mayEdit(own.content().page())
                : wiki.may(Right.ADMINISTER, owner.space());
        if (!allowed) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to change properties of " + owner.kind() + " with id " + owner.id());
        }
    }

    private static void check(String key, String json) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal(Reason.INVALID, "A property needs a key of at most 255 characters");
        }
        PageRules.checkControls("The key of a property", key, "key");
        if (json.length() > LONGEST_VALUE) {
            throw new Refusal(Reason.INVALID, "The value of a property cannot be longer than 32768 characters");
        }
    }

    private static StoredProperty property(ResultSet row) throws SQLException {
        return new StoredProperty(row.getLong("id"), row.getString("property_key"), row.getString("json"), Pages.version(row));
    }
}
