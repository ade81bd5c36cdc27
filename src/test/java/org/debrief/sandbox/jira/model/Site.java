package org.debrief.sandbox.jira.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.host.Database;

/** A small Jira in memory for tests, with a project and a clock that stands until it is moved. */
public final class Site implements AutoCloseable {
    public final Database database = Database.inMemory();
    public final MovableClock clock = new MovableClock(Instant.parse("2026-03-04T05:06:07.890Z"));
    public final JiraModel model = new JiraModel(database.dataSource(), clock);
    public final StoredProject demo = project("DEMO", "Demo");

    public StoredProject project(String key, String name) {
        return model.createProject(new StoredProject(0, key, name, "", "admin", false));
    }

    public User user(String name) {
        return model.users().byName(name).orElseThrow();
    }

    public StoredIssueType type(String name) {
        return model.issueTypes().byName(name).orElseThrow();
    }

    public StoredIssue issue(String summary) {
        return model.issues().create(fields(summary));
    }

    public IssueFields fields(String summary) {
        return IssueFields.EMPTY.with(SystemField.PROJECT, demo.id()).with(SystemField.TYPE, type("Task").id())
                .with(SystemField.SUMMARY, summary).with(SystemField.REPORTER, "admin");
    }

    /** A custom field that applies everywhere. */
    public StoredField field(String name, FieldType type) {
        StoredField field = model.fields().create(name, "", type, type.searcher());
        model.contexts().create(new FieldContext(0, field.id(), "Default", "", true, Set.of(), Set.of()));
        return field;
    }

    public StoredOption option(StoredField field, String value) {
        List<FieldContext> contexts = model.contexts().of(field.id());
        return model.options().create(contexts.get(0).id(), model.options().of(contexts.get(0).id()).size(), value);
    }

    @Override
    public void close() {
        database.close();
    }
}
