package org.debrief.sandbox.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * The check that no foreign page made a reader's browser send a {@code POST}: a body that a plain form can send needs the header {@code
 * X-Atlassian-Token} with
 * {@code no-check} or its older spelling {@code nocheck}, and a browser has to come from this site.
 */
final class Forgery {
    private static final Set<String> OF_FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");

    private Forgery() {
    }

    static boolean isSuspected(HttpServletRequest request) {
        String token = request.getHeader("X-Atlassian-Token");
        boolean excused = token != null && TOKENS.contains(token);
        return request.getMethod().equals("POST") && !excused && (couldBeForm(request.getContentType()) || fromForeignPage(request));
    }

    private static boolean couldBeForm(String contentType) {
        return contentType == null || OF_FORMS.contains(contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean fromForeignPage(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        if (agent == null || !agent.startsWith("Mozilla/")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        String from = origin == null ? request.getHeader("Referer") : origin;
        return from == null || !sameSite(from, request);
    }

    private static boolean sameSite(String from, HttpServletRequest request) {
        try {
            URI uri = URI.create(from);
            return request.getScheme().equals(uri.getScheme()) && request.getServerName().equals(uri.getHost())
                    && request.getServerPort() == uri.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
