package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;

/** The token that forms of a product carry in the field {@code atl_token}. */
public final class Xsrf {
    /** The name of the form field. */
    public static final String FIELD = "atl_token";

    private Xsrf() {
    }

    /** The session's token. */
    public static String token(HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Whether the request carries the session's token. */
    public static boolean valid(HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }
}
