package org.debrief.sandbox.confluence.model;

import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** Where a page may stand: under a title nobody else has in its space, below a page of that space, never below itself. */
record Placement(Pages pages) {
    /** Checks a page that is to be made. */
    void checkNew(Space space, PageDraft draft) {
        checkTitle(space, draft.title());
        if (draft.parent() != null) {
            parent(space, draft.parent());
        }
    }

    /** Checks a page that gets another title or parent. */
    void checkMoved(WikiPage page, PageDraft draft) {
        if (!draft.title().equalsIgnoreCase(page.title())) {
            checkTitle(page.space(), draft.title());
        }
        if (draft.parent() != null) {
            checkNotBelow(page, parent(page.space(), draft.parent()));
        }
    }

    private void checkTitle(Space space, String title) {
        if (pages.byTitle(space, title).isPresent()) {
            throw new Refusal(Reason.INVALID, "A page with this title already exists: A page already exists with the title " + title
                    + " in the space with key " + space.key(), "title");
        }
    }

    private WikiPage parent(Space space, long id) {
        return pages.byId(id).filter(parent -> parent.space().id() == space.id())
                .orElseThrow(() -> new Refusal(Reason.INVALID, "There is no page with id " + id + " in the space with key " + space.key()));
    }

    private void checkNotBelow(WikiPage page, WikiPage parent) {
        if (parent.id() == page.id() || pages.ancestors(parent).stream().anyMatch(above -> above.id() == page.id())) {
            throw new Refusal(Reason.INVALID, "A page cannot be moved below itself");
        }
    }
}
