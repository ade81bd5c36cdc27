package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The token that forms of a product carry in the field {@code atl_token}. */
public final class Xsrf {
    /** The name of the form field. */
    public static final String FIELD = "atl_token";

    private Xsrf() {
    }

    /** The session's token. */
    public static String token(HttpServletRequest request) {
        Object known = request.getSession().getAttribute(FIELD);
        if (known == null) {
            known = UUID.randomUUID().toString();
            request.getSession().setAttribute(FIELD, known);
        }
        return known.toString();
    }

    /** Whether the request carries the session's token, or the header by which scripts say that no browser form made it. */
    public static boolean valid(HttpServletRequest request) {
        return "no-check".equals(request.getHeader("X-Atlassian-Token")) || token(request).equals(request.getParameter(FIELD));
    }
}
