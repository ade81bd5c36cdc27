package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Where the product is reached: the address people use and the context path in it. */
public record Site(Supplier<String> baseUrl, String contextPath) {
    String base() {
        return baseUrl.get();
    }

    /** The full address of a resource below {@code /rest/api}. */
    String rest(String path) {
        return base() + "/rest/api" + path;
    }

    /** The links of an answer that stands alone. */
    Map<String, Object> links(String self) {
        return Shape.of("self", self, "base", base(), "context", contextPath);
    }

    /** A small list inside an answer. */
    Map<String, Object> whole(List<?> all, String self) {
        return Shape.of("results", all, "start", 0, "limit", Math.max(25, all.size()), "size", all.size(), "_links",
                Shape.of("self", self));
    }
}
