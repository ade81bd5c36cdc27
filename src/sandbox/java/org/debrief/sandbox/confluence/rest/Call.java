package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** One call of the REST API: the request, and the values of the variables in its address. */
record Call(HttpServletRequest request, Map<String, String> variables) {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_BODY = 10 * 1024 * 1024;

    /** The value of a variable of the address. */
    String variable(String name) {
        return variables.get(name);
    }

    /** The content id in a variable; files have the prefix {@code att}. */
    long id(String name) {
        return id(variable(name), "No content found with id: " + variable(name));
    }

    /** The content id in a text. */
    static long id(String text, String missing) {
        try {
            return Long.parseLong(text.startsWith("att") ? text.substring("att".length()) : text);
        } catch (NumberFormatException e) {
            throw Refusal.missing(missing);
        }
    }

    /** A parameter of the query, if it is there and not empty. */
    Optional<String> text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(value -> !value.isEmpty());
    }

    /** A number among the parameters, or the given one; never less than zero. */
    int number(String parameter, int otherwise) {
        String value = request.getParameter(parameter);
        try {
            return value == null ? otherwise : Math.max(0, Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.INVALID, "Not a number: " + parameter + "=" + value);
        }
    }

    /** What the client wants expanded; the given paths when it does not say. */
    Expansion expansion(String otherwise) {
        return Expansion.of(request, otherwise);
    }

    /** The JSON object in the body. */
    ObjectNode object() throws IOException {
        if (json() instanceof ObjectNode object) {
            return object;
        }
        throw new Refusal(Reason.INVALID, "A JSON object is expected");
    }

    /** The JSON list in the body. */
    ArrayNode list() throws IOException {
        if (json() instanceof ArrayNode list) {
            return list;
        }
        throw new Refusal(Reason.INVALID, "A JSON list is expected");
    }

    /** The JSON in the body. */
    JsonNode json() throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refusal(Reason.NOT_JSON, "HTTP 415 Unsupported Media Type");
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new Refusal(Reason.TOO_LARGE, "The request has more than " + LONGEST_BODY + " bytes");
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Refusal(Reason.INVALID, "Could not parse JSON: " + e.getOriginalMessage());
        }
    }
}
