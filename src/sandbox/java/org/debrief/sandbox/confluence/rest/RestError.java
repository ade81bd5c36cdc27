package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;

/** The product's error body: status, message, and whether the reader was allowed and the request valid. */
final class RestError {
    private static final Map<Integer, String> REASONS = Map.of(400, "Bad Request", 403, "Forbidden", 404, "Not Found", 405, "Method Not Allowed", 409,
            "Conflict", 415, "Unsupported Media Type", 501, "Not Implemented");

    private RestError() {
    }

    static Map<String, Object> of(int status, String message) {
        boolean invalid = status == 400 || status == 409;
        List<?> errors = invalid ? List.of(Shape.of("message", Shape.of("key", message, "args", List.of(), "translation", message))) : List.of();
        Map<String, Object> data = Shape.of("authorized", status != 403 && status != 404, "valid", !invalid, "errors", errors, "successful", false);
        return Shape.of("statusCode", status, "data", data, "message", message, "reason", REASONS.getOrDefault(status, "Error"));
    }
}
