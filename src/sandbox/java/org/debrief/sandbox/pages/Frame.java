package org.debrief.sandbox.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;

/** The document around a page: AUI header with the product's links, the reader's menu, an optional side navigation, messages and the body. */
public final class Frame {
    private final Host host;
    private final String productName;
    private final List<Link> header = new ArrayList<>();

    public Frame(Host host, String productName) {
        this.host = host;
        this.productName = productName;
    }

    /** A link of the header or the side navigation; {@code href} is relative to the context path and begins with a slash. */
    public record Link(String text, String href, boolean selected) {
    }

    /** Adds a link to the header. */
    public Frame header(String text, String href) {
        header.add(new Link(text, href, false));
        return this;
    }

    /** The document. {@code sideHtml} is the markup of the side navigation or empty. */
    public String html(Page page, String sideHtml, HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }

    /** An AUI side navigation with one heading. */
    public String side(String heading, List<Link> links) {
        throw new UnsupportedOperationException();
    }
}
