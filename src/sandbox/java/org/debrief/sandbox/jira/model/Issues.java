package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The issues of the site. What is written gets its history and is told to the watchers; authors are user keys, null for nobody.
 */
public final class Issues {
    private final Sql sql;
    private final IssueStore store;
    private final SearchIndex index;
    private final Clock clock;
    private final List<IssueWatcher> watchers = new CopyOnWriteArrayList<>();

    Issues(Sql sql, IssueStore store, SearchIndex index, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.index = index;
        this.clock = clock;
    }

    /** From now on this watcher is told of what happens to issues. */
    public void watch(IssueWatcher watcher) {
        watchers.add(watcher);
    }

    public Optional<StoredIssue> byId(long id) {
        return load(List.of(id)).stream().findFirst();
    }

    /** The issue with a key in any case, also one it had before it was moved. */
    public Optional<StoredIssue> byKey(String key) {
        return store.rows().id(key).flatMap(this::byId);
    }

    /** The issues behind keys in any case, also behind those they had before they were moved; keys without an issue are left out. One statement. */
    public List<Located> located(Collection<String> keys) {
        return store.rows().located(keys);
    }

    /** Where the issue behind a key is. */
    public record Located(String key, long id, long project) {
    }

    /** The issues with these ids in the order given, without those that do not exist; four statements, however many. */
    public List<StoredIssue> load(Collection<Long> ids) {
        return store.rows().load(ids);
    }

    /** The ids of the sub-tasks of these issues by parent, oldest first; one statement. */
    public Map<Long, List<Long>> subTasks(Collection<Long> parents) {
        return sql.list("select parent, id from issue where parent = any(?) order by id", row -> Map.entry(row.getLong(1), row.getLong(2)), parents)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The ids of all issues of a project. */
    public List<Long> ofProject(long project) {
        return sql.list("select id from issue where project = ? order by number", row -> row.getLong(1), project);
    }

    /** Makes an issue and indexes it; it needs a project, a type and a summary, and starts in the first status of the workflow. */
    public StoredIssue create(IssueFields fields) {
        return create(fields, fields.reporter());
    }

    /** The same where the author is not the reporter. */
    public StoredIssue create(IssueFields fields, String author) {
        return announced(insert(fields, author), author);
    }

    /** The same for a sub-task that names its parent: watchers see the parent, but the issue has none until {@link #linkSubTask} gives it one. */
    public StoredIssue createUnlinked(IssueFields fields, String author) {
        StoredIssue stored = insert(inherited(fields).with(SystemField.PARENT, null), author);
        return announced(new StoredIssue(stored.id(), stored.key(), stored.fields().with(SystemField.PARENT, fields.parent()), stored.times()),
                author);
    }

    /**
     * Writes what differs from the issue that was read, with its history, and indexes the issue. What others have changed since it was read stays.
     *
     * @throws Refused if the issue is gone
     */
    public Edit save(StoredIssue read, IssueFields wanted, String author) {
        Edit edit = sql.inTransaction(() -> indexed(saveUnindexed(read, wanted, author)));
        tell(watcher -> watcher.edited(edit, author));
        return edit;
    }

    /** The same without telling watchers and without indexing: searches go on to see the issue as it was, until somebody indexes it. */
    public Edit saveUnindexed(StoredIssue read, IssueFields wanted, String author) {
        return sql.inTransaction(() -> {
            StoredIssue newest = locked(read.id());
            return write(newest, wanted.onto(read.fields(), newest.fields()), author);
        });
    }

    private Edit write(StoredIssue newest, IssueFields wanted, String author) {
        IssueStore.Stamp stamp = new IssueStore.Stamp(author, now());
        Optional<StoredChange> change = store.update(newest, wanted, stamp);
        if (!Objects.equals(newest.fields().security(), wanted.security())) {
            subTasks(List.of(newest.id())).getOrDefault(newest.id(), List.of()).stream().map(this::locked)
                    .forEach(child -> store.update(child, child.fields().with(SystemField.SECURITY, wanted.security()), stamp));
        }
        return new Edit(byId(newest.id()).orElseThrow(), change);
    }

    /** The issue as it is now, which nobody else writes until the end of the transaction. */
    private StoredIssue locked(long id) {
        sql.list("select id from issue where id = ? for update", row -> row.getLong(1), id);
        return byId(id).orElseThrow(() -> new Refused("Issue Does Not Exist"));
    }

    /** An issue as it is after an edit, and the edit itself if anything differed. */
    public record Edit(StoredIssue issue, Optional<StoredChange> change) {
    }

    /**
     * Moves an issue through the workflow, with other fields changed on the way from what was read.
     *
     * <p>Into a done status the resolution becomes <em>Done</em> unless one is given; out of it the resolution is cleared.
     *
     * @throws Refused if the issue is gone, or in a status by now that this step does not start from
     */
    public Edit transition(StoredIssue read, Transition transition, IssueFields wanted, String author) {
        Edit edit = sql.inTransaction(() -> {
            StoredIssue newest = locked(read.id());
            if (!transition.from().contains(newest.fields().status())) {
                throw new Refused("It seems that you have tried to perform a workflow operation (" + transition.name()
                        + ") that is not valid for the current state of this issue.");
            }
            IssueFields merged = wanted.onto(read.fields(), newest.fields());
            return indexed(write(newest, store.arrived(merged, transition.to()), author));
        });
        tell(watcher -> watcher.moved(edit, author));
        return edit;
    }

    /** Makes an issue the sub-task of another one of the same project, whose security level it gets. */
    public void linkSubTask(long parent, long child) {
        sql.inTransaction(() -> {
            sql.change("update issue set parent = ?, security = (select p.security from issue p where p.id = ?) where id = ?", parent, parent, child);
            index.put(List.of(parent, child));
        });
    }

    /** Moves an issue into another project; the old key goes on to lead to it. */
    public StoredIssue move(long id, long project, String author) {
        return sql.inTransaction(() -> {
            StoredIssue before = locked(id);
            store.move(before, project, new IssueStore.Stamp(author, now()));
            index.put(List.of(id));
            return byId(id).orElseThrow();
        });
    }

    /** Deletes an issue with its sub-tasks, links, comments, files and history. */
    public void delete(long id) {
        delete(id, null);
    }

    /** The same where it is known who deletes it. */
    public void delete(long id, String author) {
        Optional<StoredIssue> before = byId(id);
        deleteUnnoticed(id);
        before.ifPresent(issue -> tell(watcher -> watcher.deleted(issue, author)));
    }

    /** The same without telling watchers. */
    public void deleteUnnoticed(long id) {
        sql.inTransaction(() -> {
            List<Long> all = family(id);
            index.remove(all);
            store.delete(all);
        });
    }

    private StoredIssue insert(IssueFields fields, String author) {
        return sql.inTransaction(() -> {
            long id = store.insert(inherited(fields).with(SystemField.CREATOR, author), now());
            index.put(List.of(id));
            return byId(id).orElseThrow();
        });
    }

    private Edit indexed(Edit edit) {
        long id = edit.issue().id();
        index.put(edit.change().filter(Issues::reachesSubTasks).map(change -> family(id)).orElse(List.of(id)));
        return edit;
    }

    private static boolean reachesSubTasks(StoredChange change) {
        return change.items().stream().anyMatch(item -> !item.custom() && item.field().equals(SystemField.SECURITY.id()));
    }

    private List<Long> family(long id) {
        List<Long> all = new ArrayList<>(subTasks(List.of(id)).getOrDefault(id, List.of()));
        all.add(id);
        return all;
    }

    /** A sub-task has the security level of its parent. */
    private IssueFields inherited(IssueFields fields) {
        return fields.parent() == null ? fields
                : byId(fields.parent()).map(parent -> fields.with(SystemField.SECURITY, parent.fields().security())).orElse(fields);
    }

    private StoredIssue announced(StoredIssue issue, String author) {
        tell(watcher -> watcher.created(issue, author));
        return issue;
    }

    private void tell(Consumer<IssueWatcher> news) {
        watchers.forEach(news);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
