package org.debrief.sandbox.jira.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The links between issues. Making and removing one is written into the history of both.
 */
public final class Links {
    private static final String COLUMNS = "select id, type, source, destination from issue_link where ";

    private final Sql sql;
    private final LinkTypes types;
    private final IssueRows issues;
    private final Changes changes;

    Links(Sql sql, LinkTypes types, IssueRows issues, Changes changes) {
        this.sql = sql;
        this.types = types;
        this.issues = issues;
        this.changes = changes;
    }

    public Optional<StoredLink> byId(long id) {
        return find("id = any(?)", List.of(id)).stream().findFirst();
    }

    /** All links that start at one of these issues, in one statement. */
    public List<StoredLink> from(Collection<Long> sources) {
        return find("source = any(?)", sources);
    }

    /** All links that end at one of these issues, in one statement. */
    public List<StoredLink> to(Collection<Long> destinations) {
        return find("destination = any(?)", destinations);
    }

    /** Links two issues; the same link twice is one. {@code author} is a user key or null. */
    public StoredLink create(long type, long source, long destination, String author) {
        if (source == destination) {
            throw new Refused("You cannot link an issue to itself.");
        }
        return from(List.of(source)).stream().filter(link -> link.type() == type && link.destination() == destination).findFirst()
                .orElseGet(() -> sql.inTransaction(() -> add(type, source, destination, author)));
    }

    public void delete(StoredLink link, String author) {
        sql.inTransaction(() -> {
            sql.change("delete from issue_link where id = ?", link.id());
            describe(link, author, false);
        });
    }

    private StoredLink add(long type, long source, long destination, String author) {
        long id = sql.nextId();
        sql.change("insert into issue_link values (?, ?, ?, ?)", id, type, source, destination);
        StoredLink link = new StoredLink(id, type, source, destination);
        describe(link, author, true);
        return link;
    }

    private void describe(StoredLink link, String author, boolean made) {
        StoredLinkType type = types.byId(link.type()).orElseThrow();
        note(link.source(), link.destination(), type.outward(), new Note(author, made));
        note(link.destination(), link.source(), type.inward(), new Note(author, made));
    }

    private record Note(String author, boolean made) {
    }

    private void note(long issue, long other, String wording, Note note) {
        String key = issues.key(other);
        StoredChange.Side side = new StoredChange.Side(key, "This issue " + wording + " " + key);
        StoredChange.Item item = note.made() ? new StoredChange.Item("Link", false, StoredChange.Side.NOTHING, side)
                : new StoredChange.Item("Link", false, side, StoredChange.Side.NOTHING);
        changes.add(issue, note.author(), List.of(item));
    }

    private List<StoredLink> find(String where, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : sql.list(COLUMNS + where + " order by id",
                row -> new StoredLink(row.getLong("id"), row.getLong("type"), row.getLong("source"), row.getLong("destination")), ids);
    }
}
