package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.debrief.sandbox.confluence.model.PropertyOwner;
import org.debrief.sandbox.confluence.model.StoredProperty;
import org.debrief.sandbox.confluence.rest.Shape.Part;

/** Properties of content and spaces as JSON. */
record PropertyJson(RestSite site) {
    Map<String, Object> of(PropertyOwner owner, StoredProperty property, Expansion expansion) {
        String of = path(owner);
        Map<String, Object> json = Shape.of("id", Long.toString(property.id()), "key", property.key(), "value", value(property.json()));
        if (owner instanceof PropertyOwner.OfContent own) {
            Shape.expand(json, expansion, new Part("content", "/rest/api" + of,
                    () -> site.content().content(own.content(), expansion.below("content"))));
            Shape.expand(json, expansion, new Part("version", "", () -> new HistoryJson(site)
                    .version(own.content(), property.version(), ContentJson.NOTHING)));
        } else {
            Shape.expand(json, expansion, new Part("space", "/rest/api" + of,
                    () -> site.spaces().space(owner.space(), expansion.below("space"))));
            Shape.expand(json, expansion, new Part("version", "", () -> Shape.of("by", site.people().byName(property.version().by()),
                    "when",
                    HistoryJson.when(property.version().when()), "message", "", "number", property.version().number(), "minorEdit", false,
                    "hidden", false)));
        }
        return Shape.closed(json, Shape.of("self", site.site().rest(of + "/property/" + property.key())));
    }

    static String path(PropertyOwner owner) {
        return owner instanceof PropertyOwner.OfContent own ? "/content/" + ContentLinks.id(own.content())
                : "/space/" + owner.space().key();
    }

    private static Object value(String json) {
        try {
            return Call.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored property is no JSON", e);
        }
    }
}
