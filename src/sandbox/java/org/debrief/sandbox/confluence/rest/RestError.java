package org.debrief.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/**
 * The bodies of refusals: the product's, which says whether the reader was allowed and the request valid, and the platform's own, which is
 * shorter.
 */
final class RestError {
    private RestError() {
    }

    /** The body for a refusal; only one that comes from validating has {@code authorized}. */
    static Map<String, Object> of(Refusal refusal) {
        Reason reason = refusal.reason();
        if (reason == Reason.NOT_JSON) {
            return ofPlatform(reason.status(), refusal.getMessage());
        }
        boolean invalid = reason == Reason.INVALID || reason == Reason.CONFLICT;
        List<?> errors = invalid ? List.of(Shape.of("message", Shape.of("key", refusal.getMessage(), "args", List.of(), "translation",
                refusal.getMessage())))
                : List.of();
        Map<String, Object> data = Shape.of("authorized", invalid, "valid", !invalid, "allowedInReadOnlyMode", true, "errors", errors,
                "successful", false);
        return Shape.of("statusCode", reason.status(), "data", data, "message", refusal.getMessage(), "reason", reason.phrase());
    }

    /** The body for what never reached the product. */
    static Map<String, Object> ofPlatform(int status, String message) {
        return Shape.of("message", message, "status-code", status);
    }
}
