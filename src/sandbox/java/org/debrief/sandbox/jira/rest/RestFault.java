package org.debrief.sandbox.jira.rest;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.debrief.sandbox.jira.model.FieldRefused;
import org.debrief.sandbox.jira.model.Refused;

/**
 * A call that is refused, with the product's error body: messages, and messages by field.
 */
final class RestFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Map<ErrorCollection.Reason,
            Integer> STATUS = Map.of(ErrorCollection.Reason.NOT_LOGGED_IN, 401, ErrorCollection.Reason.FORBIDDEN, 403,
            ErrorCollection.Reason.NOT_FOUND, 404);

    private final int status;
    private final ArrayList<String> messages;
    private final LinkedHashMap<String, String> errors;
    private final Shape shape;
    private final TreeMap<String, String> headers = new TreeMap<>();

    /** How the body is written. */
    private enum Shape {
        ERRORS,
        HTTP,
        TEXT
    }

    private RestFault(int status, Shape shape, String message) {
        super(status + " " + message);
        this.status = status;
        this.shape = shape;
        this.messages = new ArrayList<>(List.of(message));
        this.errors = new LinkedHashMap<>();
    }

    RestFault(int status, Collection<String> messages, Map<String, String> errors) {
        super(status + " " + messages + " " + errors);
        this.status = status;
        this.shape = Shape.ERRORS;
        this.messages = new ArrayList<>(messages);
        this.errors = new LinkedHashMap<>(errors);
    }

    /** A call that reaches no resource, which the platform refuses in its own shape. */
    static RestFault http(int status, String reason) {
        return new RestFault(status, Shape.HTTP, "HTTP " + status + " " + reason);
    }

    /** A write that another site's page may have caused. */
    static RestFault forged() {
        return new RestFault(403, Shape.TEXT, "XSRF check failed");
    }

    static RestFault of(int status, String message) {
        return new RestFault(status, List.of(message), Map.of());
    }

    static RestFault field(String field, String message) {
        return new RestFault(400, List.of(), Map.of(field, message));
    }

    /** What some work makes; where it is refused without naming a field, that is about the given one. */
    static <T> T named(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (FieldRefused e) {
            throw e;
        } catch (Refused e) {
            throw field(field, e.getMessage());
        }
    }

    static RestFault noIssue() {
        return of(404, "Issue Does Not Exist");
    }

    static RestFault signIn() {
        return of(401, "You are not authenticated. Authentication required to perform this operation.");
    }

    /** What the Java API found wrong; its reasons give the status. */
    static RestFault of(ErrorCollection found) {
        Map<String, String> errors = new LinkedHashMap<>();
        found.getErrors().forEach((field, message) -> errors.put(field.equals("pid") ? "project" : field, message));
        return new RestFault(status(found), found.getErrorMessages(), errors);
    }

    private static int status(ErrorCollection found) {
        return STATUS.entrySet().stream().filter(entry -> found.getReasons().contains(entry.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(400);
    }

    /** Adds a header to the answer. */
    RestFault withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    int status() {
        return status;
    }

    /** The errors as other answers contain them. */
    Json errors() {
        return Json.of("errorMessages", messages).with("errors", errors);
    }

    Reply reply() {
        return new Reply(status, switch (shape) {
            case ERRORS -> errors();
            case HTTP -> Json.of("message", messages.get(0)).with("status-code", status);
            case TEXT -> messages.get(0);
        }, headers);
    }
}
