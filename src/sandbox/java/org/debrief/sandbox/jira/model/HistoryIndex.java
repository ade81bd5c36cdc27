package org.debrief.sandbox.jira.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What searches see of the history of issues: since when and until when a field had which value, and who gave it to it.
 *
 * <p>An issue's first stretch begins with its creation, by its reporter; the last one has no end. Values keep the names they had at the time.
 */
final class HistoryIndex {
    private static final List<String> NOW = List.of(
            "'status', cast(i.status as varchar), (select t.name from status t where t.id = i.status)",
            "'priority', cast(i.priority as varchar), (select t.name from priority t where t.id = i.priority)",
            "'resolution', cast(i.resolution as varchar), (select t.name from resolution t where t.id = i.resolution)",
            "'assignee', i.assignee, (select t.full_name from person t where t.person_key = i.assignee)",
            "'reporter', i.reporter, (select t.full_name from person t where t.person_key = i.reporter)");
    private static final String CHANGES = """
            insert into indexed_history
            select g.issue, i.field, g.created, lead(g.created) over (partition by g.issue, i.field order by g.created, g.id), g.author, true,
              cast(i.old_value as varchar(255)), cast(i.old_text as varchar(4000)), cast(i.new_value as varchar(255)), cast(i.new_text as varchar(4000))
            from change_group g join change_item i on i.change_group = g.id
            where g.issue = any(?) and not i.custom and i.field in ('status', 'priority', 'resolution', 'assignee', 'reporter')""";
    private static final String BEGINNINGS = """
            insert into indexed_history
            select n.issue, n.field, n.created, f.since, n.reporter, false, null, null,
              case when f.issue is null then n.now_value else f.old_value end, case when f.issue is null then n.now_text else f.old_text end
            from (%s) as n (issue, created, reporter, field, now_value, now_text)
            left join (select h.*, row_number() over (partition by issue, field order by since, until nulls last) as place
              from indexed_history h where issue = any(?)) f on f.issue = n.issue and f.field = n.field and f.place = 1""";

    /** An issue can have several versions: each stretch is that of one, and one that is taken away is an event without a stretch. */
    private static final String VERSIONS = """
            insert into indexed_history
            select g.issue, 'fixversion', g.created, (select min(e.created) from change_group e join change_item r on r.change_group = e.id
                where e.issue = g.issue and r.field = 'Fix Version' and e.created > g.created and cast(r.old_value as varchar) = cast(i.new_value as varchar)),
              g.author, true, null, null, cast(i.new_value as varchar(255)), cast(i.new_text as varchar(4000))
            from change_group g join change_item i on i.change_group = g.id
            where g.issue = any(?) and not i.custom and i.field = 'Fix Version' and i.new_value is not null
            union all
            select g.issue, 'fixversion', g.created, g.created, g.author, true, cast(i.old_value as varchar(255)), cast(i.old_text as varchar(4000)), '', ''
            from change_group g join change_item i on i.change_group = g.id
            where g.issue = any(?) and not i.custom and i.field = 'Fix Version' and i.old_value is not null
            union all
            select g.issue, 'fixversion', n.created, g.created, n.reporter, false, null, null, cast(i.old_value as varchar(255)), cast(i.old_text as varchar(4000))
            from change_group g join change_item i on i.change_group = g.id join indexed_issue n on n.id = g.issue
            where g.issue = any(?) and not i.custom and i.field = 'Fix Version' and i.old_value is not null and not exists (
              select 1 from change_group e join change_item a on a.change_group = e.id where e.issue = g.issue and a.field = 'Fix Version'
              and e.created < g.created and cast(a.new_value as varchar) = cast(i.old_value as varchar))
            union all
            select n.id, 'fixversion', n.created, null, n.reporter, false, null, null, cast(p.part as varchar), v.name
            from indexed_part p join indexed_issue n on n.id = p.issue join version v on v.id = p.part
            where p.issue = any(?) and p.field = %d and not exists (
              select 1 from change_group e join change_item a on a.change_group = e.id where e.issue = p.issue and a.field = 'Fix Version'
              and cast(a.new_value as varchar) = cast(p.part as varchar))""";

    private final Sql sql;
    private final String beginnings;

    HistoryIndex(Sql sql) {
        this.sql = sql;
        this.beginnings = String.format(BEGINNINGS, String.join(" union all ", NOW.stream()
                .map(value -> "select i.id, i.created, i.reporter, " + value + " from indexed_issue i where i.id = any(?)").toList()));
    }

    /** Adds the history of issues that were put into the index just now; three statements. */
    void add(Collection<Long> issues) {
        sql.change(CHANGES, issues);
        List<Object> arguments = new ArrayList<>(Collections.nCopies(NOW.size() + 1, issues));
        sql.change(beginnings, arguments.toArray());
        sql.change(String.format(VERSIONS, PartField.FIX_VERSIONS.number()), issues, issues, issues, issues);
    }

    /** Adds the history of indexed issues that have none: those of databases from before it was indexed. */
    void complete() {
        List<Long> without = sql.list("select id from indexed_issue i where not exists (select 1 from indexed_history h where h.issue = i.id)",
                row -> row.getLong(1));
        if (!without.isEmpty()) {
            add(without);
        }
    }
}
