package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.debrief.sandbox.jira.jql.Search;

/**
 * What a search asks for, by parameters or by a body.
 */
record SearchWish(String jql, Search.Span span, List<String> fields, Validation validation, List<String> expand) {
    /** The properties of the body. */
    static final String[] BODY = {"jql", "startAt", "maxResults", "fields", "validateQuery", "expand"};

    SearchWish {
        fields = List.copyOf(fields);
        expand = List.copyOf(expand);
    }

    /** What happens to a query that names what does not exist. */
    enum Validation {
        /** It is refused. */
        STRICT,
        /** It is answered, with warnings. */
        WARN,
        /** It is answered. */
        NONE;

        private static Validation of(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "strict", "true" -> STRICT;
                case "warn" -> WARN;
                case "none", "false" -> NONE;
                default -> throw RestFault.of(400, "The value '" + text + "' for 'validateQuery' is none of strict, warn, none, true and false.");
            };
        }
    }

    static SearchWish of(Call call) {
        return new SearchWish(call.parameter("jql").orElse(""), span(call.number("startAt", 0), call.number("maxResults", Window.USUAL)),
                call.list("fields"), Validation.of(call.parameter("validateQuery").orElse("strict")), call.list("expand"));
    }

    static SearchWish of(JsonNode body) {
        JsonNode jql = body.path("jql");
        if (!jql.isTextual() && !jql.isNull() && !jql.isMissingNode()) {
            throw wrong("jql", "a string");
        }
        return new SearchWish(jql.isTextual() ? jql.asText() : "", span(number(body, "startAt", 0), number(body, "maxResults", Window.USUAL)),
                names(body, "fields"), Validation.of(body.path("validateQuery").asText("strict")), names(body, "expand"));
    }

    private static int number(JsonNode body, String name, int otherwise) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (value.isInt() || value.isTextual() && value.asText().matches("-?[0-9]{1,9}")) {
            return value.asInt();
        }
        throw wrong(name, "a whole number");
    }

    /** Names in a list, or in a text with commas. */
    private static List<String> names(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isTextual()) {
            return Arrays.stream(value.asText().split(",")).map(String::strip).filter(text -> !text.isEmpty()).toList();
        }
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            throw wrong(name, "a list of strings");
        }
        List<String> names = new ArrayList<>();
        value.forEach(element -> names.addAll(Arrays.stream(element.asText().split(",")).map(String::strip).toList()));
        return names;
    }

    private static RestFault wrong(String name, String expected) {
        return RestFault.of(400, "The value of \"" + name + "\" must be " + expected + ".");
    }

    private static Search.Span span(int start, int length) {
        return new Search.Span(Math.max(0, start), length < 0 ? Window.MOST : Math.min(length, Window.MOST));
    }
}
