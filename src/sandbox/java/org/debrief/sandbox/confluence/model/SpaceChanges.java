package org.debrief.sandbox.confluence.model;

import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** The changes of a space itself, for those who administer it. */
public final class SpaceChanges {
    private final Wiki wiki;
    private final Sql sql;
    private final Spaces spaces;

    SpaceChanges(Wiki wiki, Sql sql, Spaces spaces) {
        this.wiki = wiki;
        this.sql = sql;
        this.spaces = spaces;
    }

    /** Saves name, description, home page and whether it is archived. */
    public Space update(Space space) {
        needsAdministration(space, "update");
        PageRules.checkSpace(space.key(), space.name(), space.description());
        if (space.homePage() != null && wiki.page(space.homePage()).filter(home -> home.space().id() == space.id()).isEmpty()) {
            throw new Refusal(Reason.INVALID, "There is no page with id " + space.homePage() + " in the space with key " + space.key());
        }
        spaces.change(space);
        return spaces.byId(space.id()).orElseThrow();
    }

    /** Removes the space with everything in it. */
    public void remove(Space space) {
        needsAdministration(space, "delete");
        synchronized (wiki) {
            sql.together(() -> {
                spaces.remove(space);
                return space;
            });
        }
    }

    private void needsAdministration(Space space, String verb) {
        if (!wiki.may(Right.ADMINISTER, space)) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to " + verb + " the space with key : " + space.key());
        }
    }
}
