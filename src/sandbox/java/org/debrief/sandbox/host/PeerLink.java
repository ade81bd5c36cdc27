package org.debrief.sandbox.host;

import java.util.function.Supplier;

/** The application link to the other product: its address, the shared secret and its present state. */
public final class PeerLink {
    private final Supplier<String> url;
    private final String secret;
    private volatile LinkState state = LinkState.UP;

    public PeerLink(Supplier<String> url, String secret) {
        this.url = url;
        this.secret = secret;
    }

    /** No other product. */
    public static PeerLink none() {
        PeerLink link = new PeerLink(() -> "", "");
        link.set(LinkState.NONE);
        return link;
    }

    /** The other product's base address. */
    public String url() {
        return url.get();
    }

    /** What both sides of the link know. */
    public String secret() {
        return secret;
    }

    /** The present state. */
    public LinkState state() {
        return state;
    }

    /** Switches the link to a state. */
    public void set(LinkState newState) {
        state = newState;
    }
}
