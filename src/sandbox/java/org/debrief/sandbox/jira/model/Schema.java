package org.debrief.sandbox.jira.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tables of the small Jira, brought up to date at start by the scripts that have not run yet, in their order. A script that has landed is never changed.
 */
final class Schema {
    private static final List<String> SCRIPTS = List.of(
            "schema-1",
            "schema-required",
            "schema-sign-in",
            "schema-security",
            "schema-parts",
            "schema-jql",
            "schema-boards",
            "schema-around",
            "schema-projects");
    private static final Pattern END = Pattern.compile(";\\s*(\\R|$)");

    private final Sql sql;

    Schema(Sql sql) {
        this.sql = sql;
    }

    void update() {
        sql.change("create table if not exists jira_script (name varchar(60) primary key)");
        keepFormerData();
        List<String> done = sql.list("select name from jira_script", row -> row.getString(1));
        SCRIPTS.stream().filter(script -> !done.contains(script)).forEach(this::run);
    }

    /** Databases of the first version counted their scripts. */
    private void keepFormerData() {
        if (sql.number("select count(*) from information_schema.tables where table_name = 'JIRA_SCHEMA'") > 0) {
            sql.change("insert into jira_script values ('schema-1')");
            sql.change("drop table jira_schema");
        }
    }

    private void run(String script) {
        for (String statement : END.split(text(script))) {
            if (!statement.isBlank()) {
                sql.change(statement);
            }
        }
        sql.change("insert into jira_script values (?)", script);
    }

    private static String text(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
