package org.debrief.sandbox.confluence.model;

import java.util.List;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** The deleted pages of each space, until they are restored or removed for good. */
public final class Trash {
    private final Wiki wiki;
    private final Sql sql;
    private final Pages pages;

    Trash(Wiki wiki, Sql sql, Pages pages) {
        this.wiki = wiki;
        this.sql = sql;
        this.pages = pages;
    }

    /** What is in the trash of a space, for those who may change pages there. */
    public List<WikiPage> in(Space space) {
        return wiki.may(Right.EDIT, space) ? pages.trashed(space) : List.of();
    }

    /** The page of this id in the trash. */
    public WikiPage pageOrRefuse(long id) {
        return pages.byId(id, PageStatus.TRASHED).filter(page -> wiki.may(Right.EDIT, page.space()))
                .orElseThrow(() -> Refusal.missing("No content found with id: ContentId{id=" + id + "}"));
    }

    /** Puts a page back where it stood, or at the top of its space when the page above is gone, under this title. */
    public WikiPage restore(WikiPage page, String title) {
        synchronized (wiki) {
            if (pages.byTitle(page.space(), title).isPresent()) {
                throw new Refusal(Reason.INVALID, "A page with this title already exists: A page already exists with the title " + title
                        + " in the space with key " + page.space().key());
            }
            Long parent = page.parent() == null ? null : pages.byId(page.parent()).map(WikiPage::id).orElse(null);
            pages.restore(page, title, parent);
            return pages.byId(page.id()).orElseThrow();
        }
    }

    /** Removes a page for good; for those who administer the space. */
    public void purge(WikiPage page) {
        if (!wiki.may(Right.ADMINISTER, page.space())) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to purge content with id " + page.id());
        }
        sql.together(() -> {
            pages.purge(page);
            return page;
        });
    }
}
