package org.debrief.sandbox.jira.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The links from issues to other sites. Making and removing one is written into the issue's history.
 */
public final class RemoteLinks {
    private static final String FIELD = "RemoteIssueLink";
    private static final String UPDATE = """
            update remote_link set global_id = ?, relationship = ?, application_type = ?, application_name = ?, url = ?, title = ?, summary = ?,
              icon_url = ?, icon_title = ?, resolved = ?, status_icon_url = ?, status_icon_title = ?, status_icon_link = ? where id = ?""";

    private final Sql sql;
    private final Changes changes;
    private final IssueClock clock;

    RemoteLinks(Sql sql, Changes changes, IssueClock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** The links of these issues, oldest first, in one statement. */
    public List<StoredRemoteLink> of(Collection<Long> issues) {
        return issues.isEmpty() ? List.of() : sql.list("select * from remote_link where issue = any(?) order by id", RemoteLinks::link, issues);
    }

    public Optional<StoredRemoteLink> byId(long id) {
        return sql.first("select * from remote_link where id = ?", RemoteLinks::link, id);
    }

    /** The link of an issue to the thing with a global id. */
    public Optional<StoredRemoteLink> byGlobalId(long issue, String globalId) {
        return sql.first("select * from remote_link where issue = ? and global_id = ? order by id", RemoteLinks::link, issue, globalId);
    }

    /** Makes a link; the id is ignored, and a second link of the issue to the same global id is refused. */
    public StoredRemoteLink create(StoredRemoteLink wanted, String author) {
        if (wanted.globalId() != null && byGlobalId(wanted.issue(), wanted.globalId()).isPresent()) {
            throw new FieldRefused("globalId", "A remote link with this globalId already exists.");
        }
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            sql.change("insert into remote_link (id, issue, url, title) values (?, ?, '', '')", id, wanted.issue());
            write(id, wanted);
            note(wanted, author, StoredChange.Side.NOTHING, side(id, wanted));
            return byId(id).orElseThrow();
        });
    }

    /** Writes everything of a link but its id and issue. */
    public void save(StoredRemoteLink link) {
        write(link.id(), link);
    }

    public void delete(StoredRemoteLink link, String author) {
        sql.inTransaction(() -> {
            sql.change("delete from remote_link where id = ?", link.id());
            note(link, author, side(link.id(), link), StoredChange.Side.NOTHING);
        });
    }

    private void write(long id, StoredRemoteLink link) {
        StoredRemoteLink.Target target = link.target();
        StoredRemoteLink.Icon status = target.status().icon();
        sql.change(UPDATE, link.globalId(), link.relationship(), link.application().type(), link.application().name(), target.url(), target.title(),
                target.summary(), target.icon().url(), target.icon().title(), target.status().resolved(), status.url(), status.title(), status.link(), id);
    }

    private void note(StoredRemoteLink link, String author, StoredChange.Side from, StoredChange.Side to) {
        changes.add(link.issue(), author, List.of(new StoredChange.Item(FIELD, false, from, to)));
        clock.mark(link.issue());
    }

    private static StoredChange.Side side(long id, StoredRemoteLink link) {
        String application = link.application().name() == null ? "" : " (" + link.application().name() + ")";
        return new StoredChange.Side(String.valueOf(id), "This issue links to \"" + link.target().title() + application + "\"");
    }

    private static StoredRemoteLink link(ResultSet row) throws SQLException {
        boolean known = row.getObject("resolved") != null;
        StoredRemoteLink.Status status = new StoredRemoteLink.Status(known ? row.getBoolean("resolved") : null, new StoredRemoteLink.Icon(
                row.getString("status_icon_url"), row.getString("status_icon_title"), row.getString("status_icon_link")));
        StoredRemoteLink.Icon icon = new StoredRemoteLink.Icon(row.getString("icon_url"), row.getString("icon_title"), null);
        return new StoredRemoteLink(row.getLong("id"), row.getLong("issue"), row.getString("global_id"), row.getString("relationship"),
                new StoredRemoteLink.Application(row.getString("application_type"), row.getString("application_name")),
                new StoredRemoteLink.Target(row.getString("url"), row.getString("title"), row.getString("summary"), icon, status));
    }
}
