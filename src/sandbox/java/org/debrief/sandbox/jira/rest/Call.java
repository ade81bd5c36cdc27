package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonLocation;
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
import java.util.stream.Collectors;
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

    /** Whether a parameter is given as true. */
    boolean flag(String name) {
        return parameter(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** The request itself, for what has to do with its session or its files. */
    HttpServletRequest request() {
        return request;
    }

    /** The body, which must be a JSON object with no other properties than these. */
    JsonNode body(String... known) {
        JsonNode body = body();
        List<String> names = List.of(known);
        body.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw RestFault.of(400, "Unrecognized field \"" + name + "\", not marked as ignorable (" + names.size() + " known properties: "
                        + names.stream().collect(Collectors.joining("\", \"", "\"", "\"")) + ")");
            }
        });
        return body;
    }

    /** The body, which must be a JSON object. */
    JsonNode body() {
        JsonNode body = json();
        if (!body.isObject()) {
            throw RestFault.of(400, "The request body must be a JSON object.");
        }
        return body;
    }

    /** The body, which must be JSON of any kind. */
    JsonNode json() {
        try {
            JsonNode body = MAPPER.readTree(request.getInputStream());
            if (body.isMissingNode()) {
                throw RestFault.of(400, "No content to map due to end-of-input");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw RestFault.of(400, e.getOriginalMessage() + place(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : "\n at [line: " + location.getLineNr() + ", column: " + location.getColumnNr() + "]";
    }
}
