package org.debrief.sandbox.host;

import java.util.function.Supplier;

/** The application link to the other product: that product's key and address, the secret both sides know, and the link's present state. */
public final class PeerLink {
    private final String product;
    private final Supplier<String> url;
    private final String secret;
    private volatile LinkState state = LinkState.UP;

    public PeerLink(String product, Supplier<String> url, String secret) {
        this.product = product;
        this.url = url;
        this.secret = secret;
    }

    /** No other product. */
    public static PeerLink none() {
        PeerLink link = new PeerLink("", () -> "", "");
        link.set(LinkState.NONE);
        return link;
    }

    /** The key of the other product. */
    public String product() {
        return product;
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
