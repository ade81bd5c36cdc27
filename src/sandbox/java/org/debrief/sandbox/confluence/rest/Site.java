package org.debrief.sandbox.confluence.rest;

import java.util.Map;
import java.util.function.Supplier;

/** Where the product is reached: the address people use and the context path in it. */
public record Site(Supplier<String> baseUrl, String contextPath) {
    /** The full address of a resource below {@code /rest/api}. */
    String rest(String path) {
        return baseUrl.get() + "/rest/api" + path;
    }

    /** The links of an answer that stands alone. */
    Map<String, Object> links(String self) {
        return Shape.of("self", self, "base", baseUrl.get(), "context", contextPath);
    }
}
