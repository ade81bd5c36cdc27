package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.debrief.sandbox.jira.model.User;

/**
 * A call of a resource: its reader, the variables of its path, its parameters and its body.
 */
final class Call {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServletRequest request;
    private final Matcher path;
    private final User reader;

    /**
     * @param reader null if nobody has signed in
     */
    Call(HttpServletRequest request, Matcher path, User reader) {
        this.request = request;
        this.path = path;
        this.reader = reader;
    }

    /** Who calls, null if nobody has signed in. */
    User reader() {
        return reader;
    }

    /** Who calls, who must have signed in. */
    User signedIn() {
        if (reader == null) {
            throw RestFault.signIn();
        }
        return reader;
    }

    /** The user key of the caller or null. */
    String author() {
        return reader == null ? null : reader.key();
    }

    /** A variable of the path, counted from one. */
    String variable(int number) {
        return path.group(number);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    /** A parameter with values apart by commas, or given several times. */
    List<String> list(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).flatMap(value -> Arrays.stream(value.split(","))).map(String::strip)
                .filter(value -> !value.isEmpty()).toList();
    }

    int number(String name, int otherwise) {
        return parameter(name).map(value -> number(name, value)).orElse(otherwise);
    }

    private static int number(String name, String value) {
        if (!value.matches("-?[0-9]{1,9}")) {
            throw RestFault.of(400, "The value '" + value + "' for the parameter '" + name + "' is not a number.");
        }
        return Integer.parseInt(value);
    }

    boolean expands(String name) {
        return list("expand").contains(name);
    }

    /** The body, which must be a JSON object. */
    JsonNode body() {
        try {
            JsonNode body = MAPPER.readTree(request.getReader());
            if (body == null || !body.isObject()) {
                throw RestFault.of(400, "The request body must be a JSON object.");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw RestFault.of(400, "Unexpected character or end of input: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
