package org.debrief.sandbox.jira.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every call must keep to before a resource sees it: the media types it sends and takes, and where a browser's write comes from.
 */
record CallRules(HttpServletRequest request) {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> EXEMPT = Set.of("no-check", "nocheck");
    private static final Set<String> JSON = Set.of("*/*", "application/*", "application/json");

    /**
     * Checks a call of a route that reads bodies of this media type.
     *
     * @throws RestFault 403, 406 or 415
     */
    void check(String reads) {
        checkAccepted();
        if (WITH_BODY.contains(request.getMethod())) {
            checkType(reads);
        }
        checkOrigin();
    }

    private void checkAccepted() {
        List<String> accepted = Stream.of(request.getHeader("Accept")).filter(header -> header != null && !header.isBlank())
                .flatMap(header -> Arrays.stream(header.split(","))).map(CallRules::mediaType).filter(type -> !type.equals("*")).toList();
        if (!accepted.isEmpty() && accepted.stream().noneMatch(JSON::contains)) {
            throw RestFault.http(406, "Not Acceptable");
        }
    }

    /** A call without a body needs no type. */
    private void checkType(String reads) {
        String type = request.getContentType();
        boolean bare = type == null && request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
        if (!bare && (type == null || !mediaType(type).equals(reads))) {
            throw RestFault.http(415, "Unsupported Media Type");
        }
    }

    private static String mediaType(String header) {
        return header.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    /** A browser names the page a write comes from; one of another site is refused. */
    private void checkOrigin() {
        String origin = request.getHeader("Origin");
        String token = request.getHeader("X-Atlassian-Token");
        boolean exempt = READING.contains(request.getMethod()) || token != null && EXEMPT.contains(token);
        if (origin != null && !exempt && !here(origin)) {
            throw RestFault.forged();
        }
    }

    private boolean here(String origin) {
        try {
            URI from = URI.create(origin);
            return request.getServerName().equals(from.getHost()) && request.getServerPort() == from.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
