package org.debrief.sandbox.confluence.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages and their versions, whoever asks. Titles compare without case inside a space. */
public final class Pages {
    private static final String SELECT =
            "select p.*, s.space_key, s.name, s.description, s.creator space_creator, s.created space_created, s.home_page, s.archived "
            + "from cf_page p join cf_space s on s.id = p.space_id where ";

    private static final String CURRENT = "p.status = 'current' ";

    private final Sql sql;
    private final Clock clock;

    Pages(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The page of this id that is not in the trash. */
    public Optional<WikiPage> byId(long id) {
        return byId(id, PageStatus.CURRENT);
    }

    /** The page of this id, in the trash or not. */
    public Optional<WikiPage> byId(long id, PageStatus status) {
        return sql.first(Pages::page, SELECT + "p.id = ? and p.status = ?", id, status.value());
    }

    /** The pages in the trash of a space, by title. */
    public List<WikiPage> trashed(Space space) {
        return sql.list(Pages::page, SELECT + "p.status = 'trashed' and p.space_id = ? order by lower(p.title), p.id", space.id());
    }

    /** All pages of all spaces, whoever may see them, by id. */
    List<WikiPage> all() {
        return sql.list(Pages::page, SELECT + CURRENT + "order by p.id");
    }

    /** The page of this title in a space. */
    public Optional<WikiPage> byTitle(Space space, String title) {
        return sql.first(Pages::page, SELECT + "p.space_id = ? and p.title_key = ?", space.id(), key(title));
    }

    /** All pages of a space by title. */
    public List<WikiPage> in(Space space) {
        return sql.list(Pages::page, SELECT + CURRENT + "and p.space_id = ? order by p.title_key", space.id());
    }

    /** The tree of a space, by title. */
    List<PageNode> outline(Space space) {
        return sql.list(row -> new PageNode(row.getLong("id"), row.getString("title"), row.getObject("parent", Long.class)),
                "select id, title, parent from cf_page p where " + CURRENT + "and space_id = ? order by title_key", space.id());
    }

    /** The pages changed last, newest first. */
    public List<WikiPage> recent(int limit) {
        return sql.list(Pages::page, SELECT + CURRENT + "order by p.modified desc, p.id desc limit ?", limit);
    }

    /** The children of a page by title. */
    public List<WikiPage> children(WikiPage page) {
        return sql.list(Pages::page, SELECT + CURRENT + "and p.parent = ? order by p.title_key", page.id());
    }

    /** The pages above a page, the top first. */
    public List<WikiPage> ancestors(WikiPage page) {
        Deque<WikiPage> above = new ArrayDeque<>();
        Optional<WikiPage> next = parent(page);
        while (next.isPresent()) {
            above.addFirst(next.get());
            next = parent(next.get());
        }
        return List.copyOf(above);
    }

    /** The versions of a page, newest first. */
    public List<PageVersion> versions(WikiPage page) {
        return sql.list(Pages::version,
                "select version, modifier, modified, message, minor from cf_page_version where page_id = ? order by version desc",
                page.id());
    }

    /** A page as it was in one version. */
    public Optional<WikiPage> at(WikiPage page, int version) {
        return version == page.version().number() ? Optional.of(page)
                : sql.first(row -> page.at(row.getString("title"), row.getString("body"), version(row)),
                        "select * from cf_page_version where page_id = ? and version = ?", page.id(), version);
    }

    /** The names of everybody who saved a version, by the id of the page. */
    public Map<Long, Set<String>> contributors() {
        Map<Long, Set<String>> contributors = new HashMap<>();
        sql.list(row -> contributors.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getString(2)),
                "select distinct page_id, modifier from cf_page_version where modifier is not null");
        return contributors;
    }

    /** The storage body of one version. */
    public Optional<String> body(WikiPage page, int version) {
        return sql.first(row -> row.getString(1), "select body from cf_page_version where page_id = ? and version = ?", page.id(), version);
    }

    long add(Space space, PageDraft draft, String author) {
        long now = clock.millis();
        long id = sql.nextContentId();
        sql.change("insert into cf_page (id, space_id, title, title_key, body, version, parent, creator, created, modifier, modified, "
                + "message, minor) "
                + "values (?,?,?,?,?,1,?,?,?,?,?,?,?)", id, space.id(), draft.title(), key(draft.title()), draft.body(), draft.parent(),
                author, now, author, now,
                draft.message(), draft.minor());
        remember(id);
        return id;
    }

    /** Replaces the version the author has read; false when it is no longer the newest. */
    boolean replace(WikiPage read, PageDraft draft, String author) {
        boolean replaced = sql.change("update cf_page set title = ?, title_key = ?, body = ?, version = version + 1, parent = ?, "
                + "modifier = ?, modified = ?, "
                + "message = ?, minor = ? where id = ? and version = ?", draft.title(), key(draft.title()), draft.body(), draft.parent(),
                author,
                clock.millis(), draft.message(), draft.minor(), read.id(), read.version().number()) == 1;
        if (replaced) {
            remember(read.id());
        }
        return replaced;
    }

    /** Puts the page into the trash; its children move up to its parent, and its title is free again. */
    void trash(WikiPage page) {
        sql.change("update cf_page set parent = ? where parent = ? and status = 'current'", page.parent(), page.id());
        sql.change("update cf_space set home_page = null where home_page = ?", page.id());
        sql.change("update cf_page set status = 'trashed', title_key = ? where id = ?", "\0" + page.id(), page.id());
    }

    /** Takes the page out of the trash, under this title and parent. */
    void restore(WikiPage page, String title, Long parent) {
        sql.change("update cf_page set status = 'current', title = ?, title_key = ?, parent = ? where id = ?", title, key(title), parent,
                page.id());
    }

    /** Removes the page for good. */
    void purge(WikiPage page) {
        sql.change("update cf_page set parent = ? where parent = ?", page.parent(), page.id());
        sql.change("delete from cf_labelling where content_id = ? or content_id in (select id from cf_file where page_id = ?)", page.id(),
                page.id());
        sql.change("delete from cf_property where owner_kind = 'content' and owner_id = ?", page.id());
        sql.change("delete from cf_page where id = ?", page.id());
    }

    /** Moves the page below another of the same space, {@code null} for the top. */
    void move(WikiPage page, Long parent) {
        sql.change("update cf_page set parent = ? where id = ?", parent, page.id());
    }

    private void remember(long id) {
        sql.change("insert into cf_page_version (page_id, version, title, body, modifier, modified, message, minor) "
                + "select id, version, title, body, modifier, modified, message, minor from cf_page where id = ?", id);
    }

    private Optional<WikiPage> parent(WikiPage page) {
        return page.parent() == null ? Optional.empty() : byId(page.parent());
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static WikiPage page(ResultSet row) throws SQLException {
        Space space = new Space(row.getLong("space_id"), row.getString("space_key"), row.getString("name"), row.getString("description"),
                row.getString("space_creator"), Instant.ofEpochMilli(row.getLong("space_created")), row.getObject("home_page", Long.class),
                row.getBoolean("archived"));
        return new WikiPage(row.getLong("id"), space, row.getString("title"), row.getString("body"), row.getObject("parent", Long.class),
                row.getString("creator"), Instant.ofEpochMilli(row.getLong("created")), version(row),
                PageStatus.of(row.getString("status")).orElseThrow());
    }

    static PageVersion version(ResultSet row) throws SQLException {
        return new PageVersion(row.getInt("version"), row.getString("modifier"), Instant.ofEpochMilli(row.getLong("modified")),
                row.getString("message"),
                row.getBoolean("minor"));
    }
}
