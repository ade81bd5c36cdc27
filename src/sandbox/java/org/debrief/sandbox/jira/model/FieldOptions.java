package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * The options of select lists and radio buttons, per context.
 */
public final class FieldOptions {
    private final Sql sql;
    private final Snapshot<List<StoredOption>> all;

    FieldOptions(Sql sql) {
        this.sql = sql;
        this.all = new Snapshot<>(sql, () -> sql.list("select * from field_option order by context, sequence, id",
                row -> new StoredOption(row.getLong("id"),
                row.getLong("context"), row.getString("option_value"), row.getLong("sequence"), row.getBoolean("disabled"))));
    }

    /** The options of a context in order, disabled ones too. */
    public List<StoredOption> of(long context) {
        return all.get().stream().filter(option -> option.context() == context).toList();
    }

    public Optional<StoredOption> byId(long id) {
        return all.get().stream().filter(option -> option.id() == id).findFirst();
    }

    /** The option of a context with this value, in any case as the product finds it. */
    public Optional<StoredOption> byValue(long context, String value) {
        return of(context).stream().filter(option -> option.value().equalsIgnoreCase(value)).findFirst();
    }

    /** Adds an option; a value that is there already is refused. */
    public StoredOption create(long context, long sequence, String value) {
        if (byValue(context, value).isPresent()) {
            throw new Refused("The option '" + value + "' already exists.");
        }
        long id = sql.nextId();
        sql.change("insert into field_option values (?, ?, ?, ?, false)", id, context, value, sequence);
        all.changed();
        return byId(id).orElseThrow();
    }

    /** Writes value, sequence and whether the option is disabled. */
    public void save(StoredOption option) {
        sql.change("update field_option set option_value = ?, sequence = ?, disabled = ? where id = ?", option.value(), option.sequence(),
                option.disabled(), option.id());
        all.changed();
    }

    /** To be called when contexts went. */
    void forget() {
        all.changed();
    }
}
