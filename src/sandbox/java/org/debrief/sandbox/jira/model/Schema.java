package org.debrief.sandbox.jira.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The tables of the small Jira, brought to the newest version at start by the scripts {@code schema-N.sql} that are still missing.
 */
final class Schema {
    private static final int NEWEST = 1;
    private static final Pattern END = Pattern.compile(";\\s*(\\R|$)");

    private final Sql sql;

    Schema(Sql sql) {
        this.sql = sql;
    }

    void update() {
        sql.change("create table if not exists jira_schema (version int not null)");
        for (int version = (int) sql.number("select coalesce(max(version), 0) from jira_schema") + 1; version <= NEWEST; version++) {
            run(version);
        }
    }

    private void run(int version) {
        for (String statement : END.split(script(version))) {
            if (!statement.isBlank()) {
                sql.change(statement);
            }
        }
        sql.change("insert into jira_schema values (?)", version);
    }

    private static String script(int version) {
        try (InputStream script = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
