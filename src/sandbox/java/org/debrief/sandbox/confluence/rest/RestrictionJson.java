package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.Restrictions.Operation;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.rest.Shape.Part;

/** Who alone may read or change a page, as JSON. */
record RestrictionJson(RestSite site) {
    Map<String, Object> byOperation(WikiPage page, Expansion expansion) {
        Map<String, Object> json = Shape.of();
        for (Operation operation : Operation.values()) {
            Shape.expand(json, expansion, new Part(operation.value(), path(page, operation),
                    () -> operation(page, operation, expansion.below(operation.value()))));
        }
        return Shape.closed(json, Shape.of("self", site.site().rest("/content/" + page.id() + "/restriction/byOperation")));
    }

    Map<String, Object> operation(WikiPage page, Operation operation, Expansion expansion) {
        Map<String, Object> json = Shape.of("operation", operation.value());
        Shape.expand(json, expansion, new Part("restrictions", "", () -> holders(page, operation, expansion.below("restrictions"))));
        Shape.expand(json, expansion, new Part("content", "/rest/api/content/" + page.id(),
                () -> site.content().content(page, expansion.below("content"))));
        return Shape.closed(json, Shape.of("self", site.site().base() + path(page, operation)));
    }

    private Map<String, Object> holders(WikiPage page, Operation operation, Expansion expansion) {
        List<Holder> holders = site.wiki().restrictions().of(page, operation);
        Map<String, Object> json = Shape.of();
        Shape.expand(json, expansion, new Part("user", "", () -> list(holders.stream().filter(holder -> holder.kind() == Holder.Kind.USER)
                .map(holder -> site.people().byName(holder.name())).toList())));
        Shape.expand(json, expansion, new Part("group", "", () -> list(holders.stream().filter(holder -> holder.kind() == Holder.Kind.GROUP)
                .map(holder -> site.people().group(holder.name())).toList())));
        return Shape.closed(json, null);
    }

    private static Map<String, Object> list(List<?> all) {
        return Shape.of("results", all, "start", 0, "limit", Math.max(100, all.size()), "size", all.size());
    }

    private static String path(WikiPage page, Operation operation) {
        return "/rest/api/content/" + page.id() + "/restriction/byOperation/" + operation.value();
    }
}
