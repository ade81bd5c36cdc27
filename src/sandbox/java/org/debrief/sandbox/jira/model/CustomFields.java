package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * The custom fields of the site. Names are not unique, as in the product.
 */
public final class CustomFields {
    private final Sql sql;
    private final Snapshot<List<StoredField>> all;

    CustomFields(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from custom_field order by name, id", row -> new StoredField(row.getLong("id"),
                row.getString("name"), row.getString("description"), FieldType.valueOf(row.getString("type")), row.getString("searcher"))));
    }

    public List<StoredField> all() {
        return all.get();
    }

    public Optional<StoredField> byId(long id) {
        return all().stream().filter(field -> field.id() == id).findFirst();
    }

    /** The field with an id such as {@code customfield_10100}. */
    public Optional<StoredField> byFieldId(String fieldId) {
        return all().stream().filter(field -> field.fieldId().equals(fieldId)).findFirst();
    }

    public List<StoredField> byName(String name) {
        return all().stream().filter(field -> field.name().equalsIgnoreCase(name)).toList();
    }

    /** Makes a field without any context: it applies nowhere until one is added. */
    public StoredField create(String name, String description, FieldType type, String searcher) {
        if (name == null || name.isBlank()) {
            throw new Refused("You must specify a name for the custom field.");
        }
        long id = sql.nextId();
        sql.change("insert into custom_field values (?, ?, ?, ?, ?)", id, name, description == null ? "" : description, type.name(), searcher);
        all.changed();
        return byId(id).orElseThrow();
    }

    /** Writes name, description and searcher. */
    public void save(StoredField field) {
        sql.change("update custom_field set name = ?, description = ?, searcher = ? where id = ?", field.name(), field.description(),
                field.searcher(), field.id());
        all.changed();
    }

    void delete(long id) {
        sql.change("delete from custom_field where id = ?", id);
        sql.change("delete from issue_label where field = ?", id);
        all.changed();
    }
}
