package org.debrief.sandbox.confluence.rest;

import java.util.Map;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.rest.Shape.Part;

/** Spaces as JSON. */
record SpaceJson(RestSite site) {
    /** A space inside an answer. */
    Map<String, Object> space(Space space, Expansion expansion) {
        Map<String, Object> json = Shape.of("id", space.id(), "key", space.key(), "name", space.name(), "status", space.archived()
                ? "ARCHIVED" : "CURRENT",
                "type", space.personal() ? "personal" : "global");
        Shape.expand(json, expansion, new Part("metadata", "", () -> Shape.of("_expandable", Shape.of("labels", ""))));
        Shape.expand(json, expansion, new Part("description", "", () -> description(space, expansion.below("description"))));
        if (space.homePage() != null) {
            Shape.expand(json, expansion, new Part("homepage", "/rest/api/content/" + space.homePage(),
                    () -> site.wiki().page(space.homePage())
                    .map(home -> site.content().content(home, expansion.below("homepage"))).orElse(null)));
        }
        return Shape.closed(json, links(space));
    }

    /** A space as the whole answer. */
    Map<String, Object> whole(Space space, Expansion expansion) {
        Map<String, Object> json = space(space, expansion);
        Map<String, Object> links = links(space);
        links.putAll(site.site().links(site.site().rest("/space/" + space.key())));
        return Shape.closed(json, links);
    }

    private Map<String, Object> links(Space space) {
        return Shape.of("collection", "/rest/api/space", "webui", Addresses.space(space), "self",
                site.site().rest("/space/" + space.key()));
    }

    private static Map<String, Object> description(Space space, Expansion expansion) {
        Map<String, Object> json = Shape.of();
        for (String form : new String[] {"plain", "view"}) {
            Shape.expand(json, expansion, new Part(form, "", () -> Shape.of("value", space.description(), "representation", "plain")));
        }
        return Shape.closed(json, null);
    }
}
