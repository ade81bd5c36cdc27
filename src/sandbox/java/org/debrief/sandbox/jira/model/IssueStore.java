package org.debrief.sandbox.jira.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes issues and what their history says about it.
 */
final class IssueStore {
    private static final String INSERT = """
            insert into issue (id, project, number, type, parent, status, priority, resolution, summary, description, assignee, reporter, due,
              created, updated, resolved, creator, environment, security) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update issue set type = ?, parent = ?, status = ?, priority = ?, resolution = ?, summary = ?, description = ?, assignee = ?, reporter = ?,
              due = ?, environment = ?, security = ?, updated = ?, resolved = ? where id = ?""";
    private static final String MOVE = """
            update issue set project = ?, number = ?, updated = ?, security = case
              when security in (select l.id from security_level l join project p on p.security_scheme = l.scheme where p.id = ?) then security
              else (select s.default_level from security_scheme s join project p on p.security_scheme = s.id where p.id = ?) end where id = ?""";

    private final Sql sql;
    private final IssueRows rows;
    private final ValueRows values;
    private final History history;
    private final PartRows parts;

    IssueStore(Sql sql, IssueRows rows, ValueRows values, History history) {
        this.sql = sql;
        this.rows = rows;
        this.values = values;
        this.history = history;
        this.parts = new PartRows(sql);
    }

    /** Who writes, and when. */
    record Stamp(String author, Instant at) {
    }

    IssueRows rows() {
        return rows;
    }

    /** Whoever makes an issue watches it. */
    long insert(IssueFields wanted, Instant now) {
        IssueFields fields = withDefaults(wanted);
        long id = sql.nextId();
        sql.change(INSERT, id, fields.project(), nextNumber(fields.project()), fields.type(), fields.parent(), fields.status(), fields.priority(),
                fields.resolution(), fields.summary(), fields.description(), fields.assignee(), fields.reporter(), fields.due(), now, now,
                fields.resolution() == null ? null : now, fields.creator(), fields.environment(), fields.security());
        values.write(id, fields);
        parts.write(id, fields);
        if (fields.creator() != null) {
            sql.change("insert into watcher values (?, ?, ?)", id, fields.creator(), now);
        }
        return id;
    }

    /** Writes what differs and answers it. */
    Optional<StoredChange> update(StoredIssue before, IssueFields wanted, Stamp stamp) {
        List<StoredChange.Item> items = history.differences(before.fields(), wanted);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        sql.change(UPDATE, wanted.type(), wanted.parent(), wanted.status(), wanted.priority(), wanted.resolution(), wanted.summary(),
                wanted.description(), wanted.assignee(), wanted.reporter(), wanted.due(), wanted.environment(), wanted.security(), stamp.at(),
                resolved(before, wanted, stamp.at()), before.id());
        values.write(before.id(), wanted);
        parts.write(before.id(), wanted);
        return Optional.of(history.add(before.id(), stamp.author(), items));
    }

    /** Deletes issues with everything around them. */
    void delete(Collection<Long> ids) {
        sql.change("delete from entity_property where kind = 'COMMENT' and entity in (select cast(id as varchar) from issue_comment where issue = any(?))",
                ids);
        sql.change("delete from entity_property where kind = 'ISSUE' and entity = any(?)", ids.stream().map(String::valueOf).toList());
        sql.change("delete from issue where id = any(?)", ids);
    }

    /** Components and versions stay behind; so does a level the other project does not have, where its default level takes the place. */
    void move(StoredIssue before, long project, Stamp stamp) {
        long number = nextNumber(project);
        sql.change(MOVE, project, number, stamp.at(), project, project, before.id());
        sql.change("insert into moved_issue values (?, ?)", before.key(), before.id());
        sql.change("delete from issue_part where issue = ?", before.id());
        history.add(before.id(), stamp.author(), history.moved(before, rows.key(project, number), project));
    }

    /** The fields after an arrival in a status. */
    IssueFields arrived(IssueFields wanted, long status) {
        IssueFields there = wanted.with(SystemField.STATUS, status);
        if (!history.done(status)) {
            return there.with(SystemField.RESOLUTION, null);
        }
        return there.resolution() == null ? there.with(SystemField.RESOLUTION, Resolution.DONE) : there;
    }

    private IssueFields withDefaults(IssueFields wanted) {
        if (wanted.summary() == null || wanted.summary().isBlank()) {
            throw new Refused("You must specify a summary of the issue.");
        }
        IssueFields fields = wanted.get(SystemField.STATUS) == null ? wanted.with(SystemField.STATUS, history.firstStatus()) : wanted;
        return fields.priority() == null ? fields.with(SystemField.PRIORITY, Priority.DEFAULT) : fields;
    }

    private static Instant resolved(StoredIssue before, IssueFields wanted, Instant now) {
        if (wanted.resolution() == null) {
            return null;
        }
        return before.fields().resolution() == null ? now : before.times().resolved();
    }

    private long nextNumber(long project) {
        sql.change("update project set last_number = last_number + 1 where id = ?", project);
        return sql.number("select last_number from project where id = ?", project);
    }
}
