package org.debrief.sandbox.confluence.model;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;

/**
 * Spaces and pages as the reader of the current thread has them: what they may not see is not there, what they may not do is refused with a
 * {@link Refusal}.
 */
public final class Wiki {
    private static final int RECENT = 200;

    private final Sql sql;
    private final Clock clock;
    private final People people;
    private final Rights rights;
    private final Spaces spaces;
    private final Pages pages;
    private final Placement placement;
    private final Files files;
    private final Comments comments;
    private final Labels labels;
    private final Properties properties;
    private final Restrictions restrictions;
    private final Trash trash;
    private final Watches watches;
    private final SpaceChanges spaceChanges;

    private Wiki(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.people = new People(sql);
        this.rights = new Rights(sql, people);
        this.spaces = new Spaces(sql, clock);
        this.pages = new Pages(sql, clock);
        this.placement = new Placement(pages);
        this.files = new Files(this, sql, clock);
        this.comments = new Comments(this, sql, clock);
        this.labels = new Labels(this, sql);
        this.properties = new Properties(this, sql, clock);
        this.restrictions = new Restrictions(this, sql);
        this.trash = new Trash(this, sql, pages);
        this.watches = new Watches(sql);
        this.spaceChanges = new SpaceChanges(this, sql, spaces);
    }

    /** The content of a database, whose tables are made where they are missing. */
    public static Wiki in(Database database, Clock clock) {
        Sql sql = new Sql(database.dataSource());
        Schema.create(sql);
        return new Wiki(sql, clock);
    }

    /** The users. */
    public People people() {
        return people;
    }

    /** The rights in spaces. */
    public Rights rights() {
        return rights;
    }

    /** The pages, whoever asks. */
    public Pages pages() {
        return pages;
    }

    /** The attached files. */
    public Files files() {
        return files;
    }

    /** The comments. */
    public Comments comments() {
        return comments;
    }

    /** The labels of content. */
    public Labels labels() {
        return labels;
    }

    /** The JSON values kept with content and spaces. */
    public Properties properties() {
        return properties;
    }

    /** Who alone may read or change single pages. */
    public Restrictions restrictions() {
        return restrictions;
    }

    /** The deleted pages. */
    public Trash trash() {
        return trash;
    }

    /** Who watches content. */
    public Watches watches() {
        return watches;
    }

    /** The changes of spaces themselves. */
    public SpaceChanges spaceChanges() {
        return spaceChanges;
    }

    /** The present moment in the reader's zone. */
    public ZonedDateTime now() {
        return clock.instant().atZone(CurrentUser.account(people).map(Account::zone).orElse(ZoneId.systemDefault()));
    }

    /** Whether the reader may change the page. */
    public boolean mayEdit(WikiPage page) {
        return may(Right.EDIT, page.space()) && !page.space().archived() && restrictions.allows(page, Restrictions.Operation.UPDATE);
    }

    /** Whether the page itself names who alone may read or change it. */
    public boolean isRestricted(WikiPage page) {
        return Stream.of(Restrictions.Operation.values()).anyMatch(operation -> !restrictions.of(page, operation).isEmpty());
    }

    /** Whether the reader may comment on the page. */
    public boolean mayComment(WikiPage page) {
        return CurrentUser.name() != null && may(Right.EDIT, page.space()) && !page.space().archived();
    }

    /** Whether the reader has a right in a space. */
    public boolean may(Right right, Space space) {
        return rights.has(CurrentUser.name(), right, space);
    }

    /** The spaces the reader may see, by name. */
    public List<Space> spaces() {
        return spaces.all().stream().filter(space -> may(Right.VIEW, space)).toList();
    }

    /** The space of this key, if the reader may see it. */
    public Optional<Space> space(String key) {
        return spaces.byKey(key).filter(space -> may(Right.VIEW, space));
    }

    /** The space of this key, which must be there for the reader. */
    public Space spaceOrRefuse(String key) {
        return space(key).orElseThrow(() -> Refusal.missing("No space with key : " + key));
    }

    /** The page of this id, if the reader may see it. */
    public Optional<WikiPage> page(long id) {
        return pages.byId(id).flatMap(this::seen);
    }

    /** The page of this id, which must be there for the reader. */
    public WikiPage pageOrRefuse(long id) {
        return page(id).orElseThrow(() -> Refusal.missing("No content found with id: ContentId{id=" + id + "}"));
    }

    /** The page of this title, if the reader may see it. */
    public Optional<WikiPage> page(String spaceKey, String title) {
        return space(spaceKey).flatMap(space -> pages.byTitle(space, title)).flatMap(this::seen);
    }

    /** The content of this id, whatever it is, which must be there for the reader. */
    public Content contentOrRefuse(long id) {
        return page(id).map(Content.class::cast).or(() -> files.byId(id)).or(() -> comments.byId(id))
                .orElseThrow(() -> Refusal.missing("No content found with id: ContentId{id=" + id + "}"));
    }

    /** The pages of a space that the reader may see, by title. */
    public List<WikiPage> pagesIn(Space space) {
        return restrictions.visible(pages.in(space));
    }

    /** The tree of a space, as far as the reader may see it, by title. */
    public List<PageNode> outline(Space space) {
        Predicate<Long> visible = restrictions.visible();
        return pages.outline(space).stream().filter(node -> visible.test(node.id())).toList();
    }

    /** The children of a page that the reader may see, by title. */
    public List<WikiPage> children(WikiPage page) {
        return restrictions.visible(pages.children(page));
    }

    /** All pages that the reader may see, by id. */
    public List<WikiPage> allPages() {
        Set<Long> visible = spaces().stream().map(Space::id).collect(Collectors.toSet());
        return restrictions.visible(pages.all().stream().filter(page -> visible.contains(page.space().id())).toList());
    }

    /** The names of the labels of all content, by its id. */
    public Map<Long, Set<String>> allLabels() {
        return labels.all();
    }

    private Optional<WikiPage> seen(WikiPage page) {
        return may(Right.VIEW, page.space()) ? restrictions.visible(List.of(page)).stream().findFirst() : Optional.empty();
    }

    /** The pages changed last that the reader may see, newest first, at most this many. */
    public List<WikiPage> recent(int limit) {
        Set<Long> visible = spaces().stream().map(Space::id).collect(Collectors.toSet());
        return restrictions.visible(pages.recent(RECENT).stream().filter(page -> visible.contains(page.space().id())
                && !page.space().archived()).toList())
                .stream().limit(limit).toList();
    }

    /**
     * Makes a space with its home page; users of the site may view and edit it, its maker administer it. Only for administrators of the
     * site.
     */
    public Space createSpace(String key, String name, String description) {
        String author = CurrentUser.name();
        if (!rights.isAdministrator(author)) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to create a space");
        }
        PageRules.checkSpace(key, name, description);
        if (spaces.byKey(key).isPresent()) {
            throw new Refusal(Reason.INVALID, "A space already exists with key " + key);
        }
        return sql.together(() -> {
            long id = spaces.add(key, name, description, author);
            Space space = spaces.byId(id).orElseThrow();
            rights.give(space, Right.VIEW, Holder.group(People.USERS));
            rights.give(space, Right.EDIT, Holder.group(People.USERS));
            rights.give(space, Right.ADMINISTER, Holder.user(author));
            spaces.home(id, pages.add(space, new PageDraft(name + " Home", "<p>Welcome to this space.</p>", null), author));
            return spaces.byId(id).orElseThrow();
        });
    }

    /** Makes a page. */
    public synchronized WikiPage create(String spaceKey, PageDraft draft) {
        Space space = spaceOrRefuse(spaceKey);
        needsEdit(space, "Could not create content with type page");
        PageRules.check(draft);
        placement.checkNew(space, draft);
        return pages.byId(sql.together(() -> pages.add(space, draft, CurrentUser.name()))).orElseThrow();
    }

    /** Saves the next version of a page; {@code version} is the number it will have. */
    public synchronized WikiPage update(long id, int version, PageDraft draft) {
        WikiPage page = pageOrRefuse(id);
        needs(mayEdit(page), "User not permitted to update content with id " + id);
        PageRules.check(draft);
        placement.checkMoved(page, draft);
        if (version != page.version().number() + 1 || !sql.together(() -> pages.replace(page, draft, CurrentUser.name()))) {
            throw new Refusal(Reason.CONFLICT, "Version must be incremented on update. Current version is: "
                    + pages.byId(id).orElse(page).version().number());
        }
        return pages.byId(id).orElseThrow();
    }

    /** Moves a page below another of its space, {@code null} for the top; no version is added. */
    public synchronized WikiPage move(long id, Long parent) {
        WikiPage page = pageOrRefuse(id);
        needs(mayEdit(page), "User not permitted to move content with id " + id);
        placement.checkMoved(page, new PageDraft(page.title(), page.body(), parent));
        pages.move(page, parent);
        return pages.byId(id).orElseThrow();
    }

    /** Puts a page into the trash; its children move up to its parent. */
    public synchronized void delete(long id) {
        WikiPage page = pageOrRefuse(id);
        needs(mayEdit(page), "User not permitted to delete content with id " + id);
        sql.together(() -> {
            pages.trash(page);
            return page;
        });
    }

    private void needsEdit(Space space, String refusal) {
        needs(may(Right.EDIT, space) && !space.archived(), refusal);
    }

    private static void needs(boolean allowed, String refusal) {
        if (!allowed) {
            throw new Refusal(Reason.FORBIDDEN, refusal);
        }
    }
}
