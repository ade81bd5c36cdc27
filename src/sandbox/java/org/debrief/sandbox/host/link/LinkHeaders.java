package org.debrief.sandbox.host.link;

/** The request headers by which one product recognises the other. */
public final class LinkHeaders {
    /** Carries the secret of the link. */
    public static final String SECRET = "X-Sandbox-Link";
    /** Carries the name of the reader for whom the request is made; absent for an anonymous one. */
    public static final String USER = "X-Sandbox-Link-User";

    private LinkHeaders() {
    }
}
