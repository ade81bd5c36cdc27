package org.debrief.sandbox.jira.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * JSON that programs keep at issues, projects, users and comments, by key.
 */
public final class EntityProperties {
    /** The most characters a value may have. */
    public static final int LONGEST_VALUE = 32_768;
    private static final int LONGEST_KEY = 255;

    private final Sql sql;

    EntityProperties(Sql sql) {
        this.sql = sql;
    }

    /** What has properties; users by key, everything else by id. */
    public enum Kind {
        ISSUE, PROJECT, USER, COMMENT
    }

    /** A thing that has properties. */
    public record Entity(Kind kind, String id) {
    }

    /** The keys of all properties, sorted. */
    public List<String> keys(Entity entity) {
        return sql.list("select property from entity_property where kind = ? and entity = ? order by property", row -> row.getString(1),
                entity.kind().name(), entity.id());
    }

    public Optional<String> json(Entity entity, String key) {
        return sql.first("select json from entity_property where kind = ? and entity = ? and property = ?", row -> row.getString(1),
                entity.kind().name(), entity.id(), key);
    }

    /** Sets a property and answers whether it is new. */
    public boolean set(Entity entity, String key, String json) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refused("The property key must have from 1 to " + LONGEST_KEY + " characters.");
        }
        if (json.length() > LONGEST_VALUE) {
            throw new Refused("The property value is too long. It must not exceed " + LONGEST_VALUE + " characters.");
        }
        return sql.inTransaction(() -> {
            boolean present = remove(entity, key);
            sql.change("insert into entity_property values (?, ?, ?, ?)", entity.kind().name(), entity.id(), key, json);
            return !present;
        });
    }

    /** Removes a property and answers whether there was one. */
    public boolean remove(Entity entity, String key) {
        return sql.change("delete from entity_property where kind = ? and entity = ? and property = ?", entity.kind().name(), entity.id(), key) > 0;
    }

    /** Forgets things that are gone. */
    void forget(Kind kind, Collection<Long> ids) {
        sql.change("delete from entity_property where kind = ? and entity = any(?)", kind.name(), ids.stream().map(String::valueOf).toList());
    }
}
