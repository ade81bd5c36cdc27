package org.debrief.sandbox.confluence.rest;

import org.debrief.sandbox.confluence.api.PageRendering;
import org.debrief.sandbox.confluence.model.Wiki;

/** What the API stands on: the content, its rendering, and where the product is reached. */
public record RestSite(Wiki wiki, PageRendering rendering, Site site) {
    ContentJson content() {
        return new ContentJson(this);
    }

    PersonJson people() {
        return new PersonJson(wiki.people(), site);
    }

    SpaceJson spaces() {
        return new SpaceJson(this);
    }

    Listing listing(Call call) {
        return new Listing(call, site);
    }
}
