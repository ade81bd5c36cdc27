package org.debrief.sandbox.jira.model;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rows behind components and versions of issues.
 */
record PartRows(Sql sql) {
    /** Adds the parts of these issues to a map by issue id, in one statement. */
    void load(Collection<Long> issues, Map<Long, IssueFields> into) {
        sql.list("select issue, field, part from issue_part where issue = any(?)", row -> into.merge(row.getLong("issue"),
                with(IssueFields.EMPTY, row.getLong("field"), row.getLong("part")), (known, added) -> joined(known, added)), issues);
    }

    /** Writes the parts of an issue anew. */
    void write(long issue, IssueFields wanted) {
        sql.change("delete from issue_part where issue = ?", issue);
        for (PartField field : PartField.values()) {
            wanted.parts(field).forEach(part -> sql.change("insert into issue_part values (?, ?, ?)", issue, field.number(), part));
        }
    }

    private static IssueFields joined(IssueFields known, IssueFields added) {
        IssueFields all = known;
        for (PartField field : PartField.values()) {
            for (long part : added.parts(field)) {
                all = with(all, field.number(), part);
            }
        }
        return all;
    }

    private static IssueFields with(IssueFields known, long number, long part) {
        PartField field = PartField.ofNumber(number);
        SortedSet<Long> parts = new TreeSet<>(known.parts(field));
        parts.add(part);
        return known.with(field.field(), parts);
    }
}
