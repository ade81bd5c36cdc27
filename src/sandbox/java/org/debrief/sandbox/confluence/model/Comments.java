package org.debrief.sandbox.confluence.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.CurrentUser;

/** The comments on pages, for the reader of the current thread; signed-in readers of a page may comment on it, authors change their own. */
public final class Comments {
    private final Wiki wiki;
    private final Sql sql;
    private final Clock clock;

    Comments(Wiki wiki, Sql sql, Clock clock) {
        this.wiki = wiki;
        this.sql = sql;
        this.clock = clock;
    }

    /** The comment of this id, if the reader may see its page. */
    public Optional<PageComment> byId(long id) {
        return sql.first(row -> row.getLong("page_id"), "select page_id from cf_comment where id = ?", id).flatMap(wiki::page)
                .flatMap(page -> sql.first(row -> comment(row, page), "select * from cf_comment where id = ?", id));
    }

    /** The comments on a page, oldest first. */
    public List<PageComment> on(WikiPage page) {
        return sql.list(row -> comment(row, page), "select * from cf_comment where page_id = ? order by created, id", page.id());
    }

    /** The comments on all these pages. */
    public List<PageComment> on(List<WikiPage> pages) {
        Map<Long, WikiPage> byId = pages.stream().collect(Collectors.toMap(WikiPage::id, page -> page));
        return sql.list(row -> byId.containsKey(row.getLong("page_id")) ? comment(row, byId.get(row.getLong("page_id"))) : null,
                "select * from cf_comment order by id").stream().filter(Objects::nonNull).toList();
    }

    /** The answers to a comment, oldest first. */
    public List<PageComment> answers(PageComment comment) {
        return on(comment.page()).stream().filter(answer -> Objects.equals(answer.parent(), comment.id())).toList();
    }

    /** Adds a comment in the storage format; {@code parent} is the comment it answers or {@code null}. */
    public PageComment add(WikiPage page, Long parent, String body) {
        if (!wiki.mayComment(page)) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to comment on content with id " + page.id());
        }
        PageRules.checkBody(body);
        if (parent != null && byId(parent).filter(above -> above.page().id() == page.id()).isEmpty()) {
            throw new Refusal(Reason.INVALID, "There is no comment with id " + parent + " on this page");
        }
        long now = clock.millis();
        long id = sql.nextContentId();
        sql.change("insert into cf_comment (id, page_id, parent, body, creator, created, version, modifier, modified, message, minor) "
                + "values (?,?,?,?,?,?,1,?,?,'',false)", id, page.id(), parent, body, CurrentUser.name(), now, CurrentUser.name(), now);
        return byId(id).orElseThrow();
    }

    /** Saves the next version of a comment. */
    public PageComment update(PageComment comment, int version, String body) {
        needsAuthor(comment);
        PageRules.checkBody(body);
        if (version != comment.version().number() + 1
                || sql.change("update cf_comment set body = ?, version = version + 1, modifier = ?, modified = ? "
                + "where id = ? and version = ?", body, CurrentUser.name(), clock.millis(), comment.id(),
                comment.version().number()) == 0) {
            throw new Refusal(Reason.CONFLICT, "Version must be incremented on update. Current version is: " + comment.version().number());
        }
        return byId(comment.id()).orElseThrow();
    }

    /** Removes a comment and the answers to it. */
    public void remove(PageComment comment) {
        needsAuthor(comment);
        sql.change("delete from cf_comment where id = ?", comment.id());
    }

    /** Whether the reader may change or remove a comment: its author, and whoever administers the space. */
    public boolean mayChange(PageComment comment) {
        String reader = CurrentUser.name();
        return reader != null && reader.equals(comment.creator()) && wiki.mayComment(comment.page())
                || wiki.may(Right.ADMINISTER, comment.page().space());
    }

    private void needsAuthor(PageComment comment) {
        if (!mayChange(comment)) {
            throw new Refusal(Reason.FORBIDDEN, "User not permitted to change content with id " + comment.id());
        }
    }

    private static PageComment comment(ResultSet row, WikiPage page) throws SQLException {
        return new PageComment(row.getLong("id"), page, row.getObject("parent", Long.class), row.getString("body"),
                row.getString("creator"),
                Instant.ofEpochMilli(row.getLong("created")), Pages.version(row));
    }
}
