package org.debrief.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.debrief.document.JsonText;

/** Responses in the forms all resources share. */
final class Answers {

    private static final String CACHING = "private, no-cache";

    private Answers() {}

    /** 200 with a JSON object. */
    static Response ok(Map<String, Object> json) {
        return ok(JsonText.of(json));
    }

    /** 200 with a JSON object about any number of incidents, which is refused when it is very long. */
    static Response many(Map<String, Object> json) {
        return ok(JsonText.ofAnswer(json));
    }

    private static Response ok(String json) {
        return Response.ok(json, jsonType()).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    /** 201 with a JSON object and where it can be read. */
    static Response created(URI location, Map<String, Object> json) {
        return Response.created(location).entity(JsonText.of(json)).type(jsonType()).build();
    }

    /** 200 with a text and its tag, or 304 when the reader has it already. */
    static Response tagged(String body, MediaType type, String ifNoneMatch) {
        return tagged(tag(body), ifNoneMatch, () -> Response.ok(body, type));
    }

    /** 200 with what is made, under its tag, or 304 when the reader has it already. */
    static Response tagged(String tag, String ifNoneMatch, Supplier<Response.ResponseBuilder> made) {
        Response.ResponseBuilder answer = matches(ifNoneMatch, tag) ? Response.notModified() : made.get();
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    /** What went wrong, in the one form of our errors. */
    static Response problem(Response.ResponseBuilder answer, Map<String, Object> json) {
        return answer.entity(JsonText.of(json)).type(jsonType()).build();
    }

    static MediaType jsonType() {
        return MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");
    }

    /** Changes whenever the text does. */
    static String tag(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
