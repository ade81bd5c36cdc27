package org.debrief.sandbox.confluence.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;

/**
 * Spaces and pages as the reader of the current thread has them: what they may not see is not there, what they may not do is refused with a
 * {@link Refusal}.
 */
public final class Wiki {
    private static final int RECENT = 200;

    private final Sql sql;
    private final People people;
    private final Rights rights;
    private final Spaces spaces;
    private final Pages pages;
    private final Placement placement;

    private Wiki(Sql sql, Clock clock) {
        this.sql = sql;
        this.people = new People(sql);
        this.rights = new Rights(sql, people);
        this.spaces = new Spaces(sql, clock);
        this.pages = new Pages(sql, clock);
        this.placement = new Placement(pages);
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
        return space(key).orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "No space with key : " + key));
    }

    /** The page of this id, if the reader may see it. */
    public Optional<WikiPage> page(long id) {
        return pages.byId(id).filter(page -> may(Right.VIEW, page.space()));
    }

    /** The page of this id, which must be there for the reader. */
    public WikiPage pageOrRefuse(long id) {
        return page(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "No content found with id: ContentId{id=" + id + "}"));
    }

    /** The page of this title, if the reader may see it. */
    public Optional<WikiPage> page(String spaceKey, String title) {
        return space(spaceKey).flatMap(space -> pages.byTitle(space, title));
    }

    /** The pages changed last that the reader may see, newest first, at most this many. */
    public List<WikiPage> recent(int limit) {
        Set<Long> visible = spaces().stream().map(Space::id).collect(Collectors.toSet());
        return pages.recent(RECENT).stream().filter(page -> visible.contains(page.space().id())).limit(limit).toList();
    }

    /** Makes a space with its home page; users of the site may view and edit it, its maker administer it. Only for administrators of the site. */
    public Space createSpace(String key, String name, String description) {
        String author = CurrentUser.name();
        if (!rights.isAdministrator(author)) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to create a space");
        }
        PageRules.checkSpace(key, name);
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
        needs(Right.EDIT, space, "Could not create content with type page");
        PageRules.check(draft);
        placement.checkNew(space, draft);
        return pages.byId(sql.together(() -> pages.add(space, draft, CurrentUser.name()))).orElseThrow();
    }

    /** Saves the next version of a page; {@code version} is the number it will have. */
    public synchronized WikiPage update(long id, int version, PageDraft draft) {
        WikiPage page = pageOrRefuse(id);
        needs(Right.EDIT, page.space(), "User not permitted to update content with id " + id);
        PageRules.check(draft);
        placement.checkMoved(page, draft);
        if (version != page.version().number() + 1 || !sql.together(() -> pages.replace(page, draft, CurrentUser.name()))) {
            throw new Refusal(Reason.CONFLICT, "Version must be incremented on update. Current version is: "
                    + pages.byId(id).orElse(page).version().number());
        }
        return pages.byId(id).orElseThrow();
    }

    /** Deletes a page; its children move up to its parent. */
    public synchronized void delete(long id) {
        WikiPage page = pageOrRefuse(id);
        needs(Right.EDIT, page.space(), "User not permitted to delete content with id " + id);
        sql.together(() -> {
            pages.remove(page);
            return page;
        });
    }

    private void needs(Right right, Space space, String refusal) {
        if (!may(right, space)) {
            throw new Refusal(Reason.FORBIDDEN, refusal);
        }
    }
}
