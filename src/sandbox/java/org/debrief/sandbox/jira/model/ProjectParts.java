package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What projects are divided into, components and versions, with the issues that name them.
 */
public final class ProjectParts {
    private final Sql sql;
    private final Issues issues;
    private final Components components;
    private final Versions versions;

    ProjectParts(Sql sql, Issues issues) {
        this.sql = sql;
        this.issues = issues;
        this.components = new Components(sql);
        this.versions = new Versions(sql);
    }

    public Components components() {
        return components;
    }

    public Versions versions() {
        return versions;
    }

    /** The ids of the issues that name a part in a field. */
    public List<Long> issues(PartField field, long part) {
        return sql.list("select issue from issue_part where field = ? and part = ? order by issue", row -> row.getLong(1), field.number(), part);
    }

    /** How many unresolved issues are to be fixed in a version. */
    public long unresolved(long version) {
        return sql.number("select count(*) from issue_part p join issue i on i.id = p.issue where p.field = ? and p.part = ? and i.resolution is null",
                PartField.FIX_VERSIONS.number(), version);
    }

    /** Deletes a component; its issues get another one, or none for null. */
    public void deleteComponent(long component, Long replacement, String author) {
        sql.inTransaction(() -> {
            replace(PartField.COMPONENTS, component, replacement, author);
            components.delete(component);
        });
    }

    /** Deletes a version; issues that were to be fixed in it get another one, as do those affected by it, or none for null. */
    public void deleteVersion(long version, Replacements replacements, String author) {
        sql.inTransaction(() -> {
            replace(PartField.FIX_VERSIONS, version, replacements.fixed(), author);
            replace(PartField.VERSIONS, version, replacements.affected(), author);
            versions.delete(version);
        });
    }

    /** The versions issues get in place of one that goes, null for none. */
    public record Replacements(Long fixed, Long affected) {
        public static final Replacements NONE = new Replacements(null, null);
    }

    void forget() {
        components.forget();
        versions.forget();
    }

    private void replace(PartField field, long part, Long replacement, String author) {
        for (StoredIssue issue : issues.load(issues(field, part))) {
            SortedSet<Long> parts = new TreeSet<>(issue.fields().parts(field));
            parts.remove(part);
            if (replacement != null) {
                parts.add(replacement);
            }
            issues.save(issue, issue.fields().with(field.field(), parts), author);
        }
    }
}
