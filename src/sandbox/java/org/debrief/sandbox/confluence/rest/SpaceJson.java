package org.debrief.sandbox.confluence.rest;

import java.util.Map;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Space;

/** Spaces as JSON. */
record SpaceJson(Site site) {
    /** A space inside an answer. */
    Map<String, Object> space(Space space, Expansion expansion) {
        Map<String, Object> expandable = Shape.of("metadata", "", "icon", "");
        Map<String, Object> json = Shape.of("id", space.id(), "key", space.key(), "name", space.name(), "status", "CURRENT", "type", "global");
        if (expansion.has("description")) {
            json.put("description", Shape.of("plain", Shape.of("value", space.description(), "representation", "plain")));
        } else {
            expandable.put("description", "");
        }
        if (space.homePage() != null) {
            expandable.put("homepage", "/rest/api/content/" + space.homePage());
        }
        json.put("_links", Shape.of("webui", Addresses.space(space), "self", site.rest("/space/" + space.key())));
        json.put("_expandable", expandable);
        return json;
    }

    /** A space as the whole answer. */
    Map<String, Object> whole(Space space, Expansion expansion) {
        Map<String, Object> json = space(space, expansion);
        Map<String, Object> links = Shape.of("webui", Addresses.space(space));
        links.putAll(site.links(site.rest("/space/" + space.key())));
        json.put("_links", links);
        return json;
    }
}
