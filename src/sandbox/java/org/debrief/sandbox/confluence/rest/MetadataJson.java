package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Label;
import org.debrief.sandbox.confluence.model.PropertyOwner;
import org.debrief.sandbox.confluence.model.StoredProperty;
import org.debrief.sandbox.confluence.rest.Shape.Part;

/** Labels and properties of content, and what a file is. */
record MetadataJson(RestSite site) {
    Map<String, Object> of(Content content, Expansion expansion) {
        Map<String, Object> metadata = Shape.of();
        if (content instanceof AttachedFile file) {
            metadata.put("comment", file.version().message());
            metadata.put("mediaType", file.kind().mediaType());
        }
        Shape.expand(metadata, expansion, new Part("labels", "", () -> site.site().whole(labels(content),
                site.site().rest("/content/" + ContentLinks.id(content) + "/label"))));
        Shape.expand(metadata, expansion, new Part("properties", "", () -> properties(content, expansion.below("properties"))));
        return Shape.closed(metadata, null);
    }

    List<Map<String, Object>> labels(Content content) {
        return site.wiki().labels().of(content).stream().map(MetadataJson::label).toList();
    }

    static Map<String, Object> label(Label label) {
        return Shape.of("prefix", Label.PREFIX, "name", label.name(), "id", Long.toString(label.id()));
    }

    private Map<String, Object> properties(Content content, Expansion expansion) {
        Map<String, Object> properties = Shape.of();
        for (StoredProperty property : site.wiki().properties().of(new PropertyOwner.OfContent(content))) {
            Shape.expand(properties, expansion, new Part(property.key(), "/rest/api/content/" + ContentLinks.id(content) + "/property/"
                    + property.key(),
                    () -> new PropertyJson(site).of(new PropertyOwner.OfContent(content), property, ContentJson.NOTHING)));
        }
        return Shape.closed(properties, null);
    }
}
